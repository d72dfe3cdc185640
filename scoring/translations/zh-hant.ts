import type { PathId } from '../paths/path.ts';
import type { PhaseId } from '../roadmap/phase.ts';
import type { ScoringTexts } from '../scoring-texts.ts';

/** Policies and results in Traditional Chinese. */
export const zhHant = {
  paths: {
    retire: {
      title: '停用',
      definition: '停止使用應用系統，將數據存檔或移交，不作任何遷移。',
    },
    retain: {
      title: '保留現狀',
      definition: '應用系統繼續在現有環境運作，日後再作評估。',
    },
    repurchase: {
      title: '改購其他產品',
      definition: '以另一產品或服務取代，並將數據轉移過去。',
    },
    'rehost-vm': {
      title: '原樣遷移至虛擬機',
      definition:
        '整部伺服器原樣遷移至虛擬機，不作容器化。GCIS 除容器外是否提供虛擬機，尚待向 GCIS Planning and Client Advisory Team 確認。',
    },
    replatform: {
      title: '平台轉換至容器',
      definition: '應用系統遷入容器，程式碼極少改動或無需改動：映像、設定和部署方式是新的，程式不變。',
    },
    refactor: {
      title: '為容器重構',
      definition:
        '改動應用系統的狀態、設定、介面或其所依賴的系統（Windows 或其他處理器），使其能在 Linux 容器中良好運作；可維持一體，或分為少數小型服務。',
    },
    rearchitect: {
      title: '重新架構為微服務',
      definition: '將應用系統拆分為多個服務，各自建置、發布和擴展，並各自擁有數據。',
    },
  } satisfies Record<PathId, { title: string; definition: string }>,
  phases: {
    assess: '評估',
    prepare: '準備',
    containerise: '容器化',
    pilot: '試行',
    'secure-and-approve': '保安檢查與批核',
    'cut-over': '切換',
    operate: '運作',
  } satisfies Record<PhaseId, string>,
} as const satisfies ScoringTexts;
