import { textsIn } from './texts-in.ts';

/** What a page says after something was done, by id; the id stands in the address of the page. */
export const noticesTexts = textsIn({
  en: {
    'application-created': 'The application was added.',
    'application-updated': 'The application was changed.',
    'application-deleted': 'The application was deleted.',
    'assessment-started':
      'The assessment was started. Answer the sections in any order; every page is saved as you go on.',
    'assessment-deleted': 'The draft was deleted.',
    'answers-saved': 'Your answers were saved.',
    'answers-contradicted':
      'Your answers were saved. Files show another answer to one of them: correct it, or say why yours stands.',
    'questions-appeared':
      'Your answers were saved. They bring up more questions, which now stand on this page.',
    'nothing-changed': 'Nothing was changed, so nothing had to be saved.',
    'evidence-attached':
      'The files were read and attached. If they suggest answers, look through them and take over what is right.',
    'evidence-attached-in-part':
      'The files were attached, but not everything in them was read. What became of each stands below.',
    'evidence-removed': 'The file was removed.',
    'suggestions-confirmed':
      'The suggested answers were taken over. Whatever is left below needs your own judgement.',
    'assessment-submitted':
      'The assessment was submitted. It waits for a review and cannot be changed unless a reviewer returns it.',
    'assessment-approved':
      'The assessment was approved. This page is the record; the full report can be downloaded from it.',
    'assessment-returned': 'The assessment was returned to the department with your comment.',
    'assessment-reopened': 'The assessment is a draft again.',
    'revision-started':
      'A new revision was started with all that the approved one holds. The approved one stays as it is.',
    'assessment-moved': 'The assessment was moved to the newer version of the questionnaire.',
    'risk-accepted': 'The risk was accepted.',
    'risk-withdrawn': 'The acceptance of the risk was withdrawn.',
    'key-revoked': 'The key was revoked.',
    'department-created': 'The department was added.',
    'form-dropped': 'What you had typed was dropped.',
  },
  'zh-Hant': {
    'application-created': '已新增應用系統。',
    'application-updated': '已更改應用系統。',
    'application-deleted': '已刪除應用系統。',
    'assessment-started': '評估已開始。各部分可按任何次序作答；每頁在繼續時都會儲存。',
    'assessment-deleted': '已刪除草稿。',
    'answers-saved': '已儲存你的答案。',
    'answers-contradicted': '已儲存你的答案。檔案顯示其中一題另有答案：請更正，或說明為何以你的答案為準。',
    'questions-appeared': '已儲存你的答案。因應這些答案，此頁現有新的問題。',
    'nothing-changed': '沒有任何更改，無須儲存。',
    'evidence-attached': '檔案已讀取並附上。如檔案有建議的答案，請逐一查看，並採用正確的答案。',
    'evidence-attached-in-part': '檔案已附上，但並非全部內容均已讀取。各檔案的讀取結果載於下方。',
    'evidence-removed': '已移除檔案。',
    'suggestions-confirmed': '已採用建議的答案。下方如仍有項目，須由你自行判斷。',
    'assessment-submitted': '評估已提交，現正等候審核。除非審核人員退回，否則不能更改。',
    'assessment-approved': '已批准評估。本頁為決定的紀錄，可於本頁下載完整報告。',
    'assessment-returned': '已將評估連同你的意見退回部門。',
    'assessment-reopened': '評估已回復為草稿。',
    'revision-started': '已開始新一版，沿用已批准版本的所有內容。已批准的版本維持不變。',
    'assessment-moved': '評估已轉用較新版本的問卷。',
    'risk-accepted': '已接受風險。',
    'risk-withdrawn': '已撤回接受風險的決定。',
    'key-revoked': '已撤銷金鑰。',
    'department-created': '已新增部門。',
    'form-dropped': '已放棄你輸入的內容。',
  },
  'zh-Hans': {
    'application-created': '已新增应用系统。',
    'application-updated': '已更改应用系统。',
    'application-deleted': '已删除应用系统。',
    'assessment-started': '评估已开始。各部分可按任何次序作答；每页在继续时都会保存。',
    'assessment-deleted': '已删除草稿。',
    'answers-saved': '已保存你的答案。',
    'answers-contradicted': '已保存你的答案。文件显示其中一题另有答案：请更正，或说明为何以你的答案为准。',
    'questions-appeared': '已保存你的答案。因应这些答案，此页现有新的问题。',
    'nothing-changed': '没有任何更改，无须保存。',
    'evidence-attached': '文件已读取并附上。如文件有建议的答案，请逐一查看，并采用正确的答案。',
    'evidence-attached-in-part': '文件已附上，但并非全部内容均已读取。各文件的读取结果列于下方。',
    'evidence-removed': '已移除文件。',
    'suggestions-confirmed': '已采用建议的答案。下方如仍有项目，须由你自行判断。',
    'assessment-submitted': '评估已提交，现正等候审核。除非审核人员退回，否则不能更改。',
    'assessment-approved': '已批准评估。本页为决定的记录，可于本页下载完整报告。',
    'assessment-returned': '已将评估连同你的意见退回部门。',
    'assessment-reopened': '评估已恢复为草稿。',
    'revision-started': '已开始新一版，沿用已批准版本的所有内容。已批准的版本维持不变。',
    'assessment-moved': '评估已转用较新版本的问卷。',
    'risk-accepted': '已接受风险。',
    'risk-withdrawn': '已撤回接受风险的决定。',
    'key-revoked': '已撤销密钥。',
    'department-created': '已新增部门。',
    'form-dropped': '已放弃你输入的内容。',
  },
});

/** Id of a notice. */
export type NoticeId = keyof (typeof noticesTexts)['en'];
