import type { PathId } from '../paths/path.ts';
import type { PhaseId } from '../roadmap/phase.ts';
import type { ScoringTexts } from '../scoring-texts.ts';

/** Policies and results in Simplified Chinese. */
export const zhHans = {
  paths: {
    retire: {
      title: '停用',
      definition: '停止使用应用系统，将数据存档或移交，不作任何迁移。',
    },
    retain: {
      title: '保留现状',
      definition: '应用系统继续在现有环境运行，日后再作评估。',
    },
    repurchase: {
      title: '改购其他产品',
      definition: '以另一产品或服务取代，并将数据转移过去。',
    },
    'rehost-vm': {
      title: '原样迁移至虚拟机',
      definition:
        '整台服务器原样迁移至虚拟机，不作容器化。GCIS 除容器外是否提供虚拟机，尚待向 GCIS Planning and Client Advisory Team 确认。',
    },
    replatform: {
      title: '平台转换至容器',
      definition: '应用系统迁入容器，代码极少改动或无需改动：镜像、配置和部署方式是新的，程序不变。',
    },
    refactor: {
      title: '为容器重构',
      definition:
        '改动应用系统的状态、配置、接口或其所依赖的系统（Windows 或其他处理器），使其能在 Linux 容器中良好运行；可维持一体，或分为少数小型服务。',
    },
    rearchitect: {
      title: '重新架构为微服务',
      definition: '将应用系统拆分为多个服务，各自构建、发布和扩展，并各自拥有数据。',
    },
  } satisfies Record<PathId, { title: string; definition: string }>,
  phases: {
    assess: '评估',
    prepare: '准备',
    containerise: '容器化',
    pilot: '试行',
    'secure-and-approve': '安全检查与审批',
    'cut-over': '切换',
    operate: '运行',
  } satisfies Record<PhaseId, string>,
} as const satisfies ScoringTexts;
