import { textsIn } from './texts-in.ts';

/** The form that attaches files as evidence, what is wrong with files, and which files help most. */
export const evidenceUploadTexts = textsIn({
  en: {
    heading: 'Attach files',
    files: 'Files',
    hint: 'Several at once, or a ZIP or tar archive of them. Send files that belong together at the same time. Leave out passwords, keys and personal data.',
    keepLegend: 'Keep the files themselves?',
    keep: 'Keep the contents of the files',
    keepHint: (mebibytes: number) =>
      `Ticked: everyone in your department who may see the assessment can download the files, each up to ${mebibytes} MB. Not ticked: only what the files say is kept: name, digest, findings and the lines that show them.`,
    attach: 'Read and attach',
    wait: 'Reading many or large files can take some seconds.',
    kinds: 'Which files are understood, and how many fit',
    kindsIntro: 'A file is recognised by what stands in it, not by its name:',
    otherKinds: 'Other files can be attached too: they are listed as skipped and suggest nothing.',
    limits: (mebibytes: number, parts: number, files: number, findings: string) =>
      `At one time: ${mebibytes} MB, and ${parts} files at most. In one assessment: ${files} files and ${findings} findings at most.`,
    helpful: 'Files that help most',
    helpfulApplication: {
      image: 'If it runs in containers already: the build files and what the engine says of them',
      imageHow: 'Containerfile or Dockerfile and compose.yaml from the source, and the output of:',
      cluster: 'If it runs on Kubernetes or OpenShift: its manifests',
      clusterHow: 'The files in the repository, or without any Secret:',
      machines: 'If it runs on virtual machines: the list of its machines',
      machinesHow:
        'From RVTools the export as CSV, from vCenter the exported list of virtual machines, or a CSV table of your own with name, operating system, processors, memory and disk.',
      software: 'However it runs: a list of its software',
      softwareHow: 'A bill of materials (CycloneDX or SPDX, as JSON), or a report of Trivy:',
    },
    helpfulPlatform: {
      daemon: 'Settings and state of the Docker daemon',
      daemonHow: 'The file /etc/docker/daemon.json, and the output of:',
      checks: 'Results of checks that were run anyway',
      checksHow: 'The results of docker-bench-security (log or JSON), and those of kube-bench:',
      hosts: 'Audit rules and file permissions of a host',
      hostsHow: 'The output of:',
      clusters: 'Manifests and control plane',
      clustersHow:
        'Pods of the control plane with the configuration files that they name, and without any Secret:',
    },
    helpfulOther:
      'No kind of file answers questions of this questionnaire by itself. Files can still be attached as a record of what the answers rest on.',
    attachedNew: (many: number) => (many === 1 ? '1 file was attached.' : `${many} files were attached.`),
    notTwice: 'The same contents were attached already, so nothing was added twice:',
    sameFile: (name: string) => `${name} is attached already, with the same contents.`,
    sameContents: (name: string, attached: string) =>
      `${name} has the same contents as ${attached}, which is attached.`,
    keptFromNow: 'The contents are kept from now on.',
    nothingAttached:
      'Nothing was attached: either all files of one form are taken, or none. Correct the following, then choose the files again.',
    errors: {
      none: 'Choose at least one file.',
      nameTaken: (name: string) =>
        `${name}: another file of this name is attached, with other contents. Remove that one first, or rename yours.`,
      nameTwice: (name: string) => `${name}: two of the chosen files have this name. Rename one of them.`,
      nameTooLong: (name: string) => `${name}: the name is too long. Shorten it to at most 255 characters.`,
      nameUnreadable: (name: string) =>
        `${name}: the name holds characters that cannot be seen, or that turn the direction of text. Rename the file.`,
      namePath: (name: string) => `${name}: the name reads like a path out of its folder. Rename the file.`,
      tooLargeToKeep: (name: string, mebibytes: number) =>
        `${name}: contents are kept only up to ${mebibytes} MB. Untick “Keep the contents of the files”, or send a smaller file.`,
      tooMuch: (files: number, findings: string) =>
        `This is more than fits: an assessment holds ${files} files and ${findings} findings. Send only files that tell something new, or remove some first.`,
      unreadable: 'The files could not be taken. Choose them again.',
    },
  },
  'zh-Hant': {
    heading: '附上檔案',
    files: '檔案',
    hint: '可同時選擇多個檔案，或其 ZIP 或 tar 壓縮檔。互相關連的檔案請同時傳送。請勿包含密碼、金鑰及個人資料。',
    keepLegend: '是否保留檔案本身？',
    keep: '保留檔案內容',
    keepHint: (mebibytes) =>
      `如剔選：部門內可查閱此評估的人員均可下載檔案，每個檔案上限為 ${mebibytes} MB。如不剔選：只保留讀取結果，即名稱、摘要值、各項發現及有關的行。`,
    attach: '讀取並附上',
    wait: '讀取大量或大型檔案可能需要數秒。',
    kinds: '可讀取的檔案種類及數量上限',
    kindsIntro: '系統按內容而非名稱辨認檔案：',
    otherKinds: '其他檔案亦可附上，但會列為「已略過」，不會建議答案。',
    limits: (mebibytes, parts, files, findings) =>
      `每次最多 ${mebibytes} MB 及 ${parts} 個檔案。每項評估最多 ${files} 個檔案及 ${findings} 項發現。`,
    helpful: '最有幫助的檔案',
    helpfulApplication: {
      image: '如已在容器中運行：建置檔案及容器引擎的資料',
      imageHow: '原始碼中的 Containerfile 或 Dockerfile 及 compose.yaml，以及以下指令的輸出：',
      cluster: '如在 Kubernetes 或 OpenShift 上運行：其資源清單（manifest）',
      clusterHow: '程式庫中的檔案，或以下指令的輸出（不包括任何 Secret）：',
      machines: '如在虛擬機上運行：虛擬機清單',
      machinesHow:
        '由 RVTools 匯出的 CSV、由 vCenter 匯出的虛擬機清單，或自行製作的 CSV 表，列明名稱、作業系統、處理器、記憶體及磁碟。',
      software: '無論如何運行：軟件清單',
      softwareHow: '軟件物料清單（CycloneDX 或 SPDX，JSON 格式），或 Trivy 的報告：',
    },
    helpfulPlatform: {
      daemon: 'Docker 常駐程式的設定及狀態',
      daemonHow: '檔案 /etc/docker/daemon.json，以及以下指令的輸出：',
      checks: '已進行的檢查的結果',
      checksHow: 'docker-bench-security 的結果（記錄檔或 JSON），以及 kube-bench 的結果：',
      hosts: '主機的審計規則及檔案權限',
      hostsHow: '以下指令的輸出：',
      clusters: '資源清單及控制平面',
      clustersHow: '控制平面的 Pod 及其所指的設定檔，以及以下指令的輸出（不包括任何 Secret）：',
    },
    helpfulOther: '沒有任何種類的檔案可直接解答此問卷的問題。你仍可附上檔案，作為答案依據的記錄。',
    attachedNew: (many) => `已附上 ${many} 個檔案。`,
    notTwice: '以下內容之前已經附上，因此沒有重複加入：',
    sameFile: (name) => `${name} 之前已經附上，內容相同。`,
    sameContents: (name, attached) => `${name} 與已附上的 ${attached} 內容相同。`,
    keptFromNow: '由現在起會保留其內容。',
    nothingAttached:
      '沒有附上任何檔案：同一表格的檔案要麼全部接納，要麼全部不接納。請更正以下各項，然後重新選擇檔案。',
    errors: {
      none: '請選擇最少一個檔案。',
      nameTaken: (name) => `${name}：已附上同名但內容不同的檔案。請先移除該檔案，或更改你的檔案名稱。`,
      nameTwice: (name) => `${name}：所選檔案中有兩個同名。請更改其中一個的名稱。`,
      nameTooLong: (name) => `${name}：名稱過長。請縮短至最多 255 個字元。`,
      nameUnreadable: (name) => `${name}：名稱含有看不見或改變文字方向的字元。請更改檔案名稱。`,
      namePath: (name) => `${name}：名稱看似指向資料夾以外的路徑。請更改檔案名稱。`,
      tooLargeToKeep: (name, mebibytes) =>
        `${name}：只可保留不超過 ${mebibytes} MB 的內容。請取消剔選「保留檔案內容」，或傳送較小的檔案。`,
      tooMuch: (files, findings) =>
        `超出上限：每項評估可容納 ${files} 個檔案及 ${findings} 項發現。請只傳送有新內容的檔案，或先移除部分檔案。`,
      unreadable: '未能接收檔案。請重新選擇。',
    },
  },
  'zh-Hans': {
    heading: '附上文件',
    files: '文件',
    hint: '可同时选择多个文件，或其 ZIP 或 tar 压缩包。互相关联的文件请同时发送。请勿包含密码、密钥及个人资料。',
    keepLegend: '是否保留文件本身？',
    keep: '保留文件内容',
    keepHint: (mebibytes) =>
      `如勾选：部门内可查阅此评估的人员均可下载文件，每个文件上限为 ${mebibytes} MB。如不勾选：只保留读取结果，即名称、摘要值、各项发现及有关的行。`,
    attach: '读取并附上',
    wait: '读取大量或大型文件可能需要数秒。',
    kinds: '可读取的文件种类及数量上限',
    kindsIntro: '系统按内容而非名称识别文件：',
    otherKinds: '其他文件亦可附上，但会列为“已略过”，不会建议答案。',
    limits: (mebibytes, parts, files, findings) =>
      `每次最多 ${mebibytes} MB 及 ${parts} 个文件。每项评估最多 ${files} 个文件及 ${findings} 项发现。`,
    helpful: '最有帮助的文件',
    helpfulApplication: {
      image: '如已在容器中运行：构建文件及容器引擎的资料',
      imageHow: '源代码中的 Containerfile 或 Dockerfile 及 compose.yaml，以及以下命令的输出：',
      cluster: '如在 Kubernetes 或 OpenShift 上运行：其资源清单（manifest）',
      clusterHow: '代码库中的文件，或以下命令的输出（不包括任何 Secret）：',
      machines: '如在虚拟机上运行：虚拟机清单',
      machinesHow:
        '由 RVTools 导出的 CSV、由 vCenter 导出的虚拟机清单，或自行制作的 CSV 表，列明名称、操作系统、处理器、内存及磁盘。',
      software: '无论如何运行：软件清单',
      softwareHow: '软件物料清单（CycloneDX 或 SPDX，JSON 格式），或 Trivy 的报告：',
    },
    helpfulPlatform: {
      daemon: 'Docker 守护进程的设置及状态',
      daemonHow: '文件 /etc/docker/daemon.json，以及以下命令的输出：',
      checks: '已进行的检查的结果',
      checksHow: 'docker-bench-security 的结果（日志或 JSON），以及 kube-bench 的结果：',
      hosts: '主机的审计规则及文件权限',
      hostsHow: '以下命令的输出：',
      clusters: '资源清单及控制平面',
      clustersHow: '控制平面的 Pod 及其所指的配置文件，以及以下命令的输出（不包括任何 Secret）：',
    },
    helpfulOther: '没有任何种类的文件可直接解答此问卷的问题。你仍可附上文件，作为答案依据的记录。',
    attachedNew: (many) => `已附上 ${many} 个文件。`,
    notTwice: '以下内容之前已经附上，因此没有重复加入：',
    sameFile: (name) => `${name} 之前已经附上，内容相同。`,
    sameContents: (name, attached) => `${name} 与已附上的 ${attached} 内容相同。`,
    keptFromNow: '从现在起会保留其内容。',
    nothingAttached:
      '没有附上任何文件：同一表单的文件要么全部接受，要么全部不接受。请更正以下各项，然后重新选择文件。',
    errors: {
      none: '请选择至少一个文件。',
      nameTaken: (name) => `${name}：已附上同名但内容不同的文件。请先移除该文件，或更改你的文件名称。`,
      nameTwice: (name) => `${name}：所选文件中有两个同名。请更改其中一个的名称。`,
      nameTooLong: (name) => `${name}：名称过长。请缩短至最多 255 个字符。`,
      nameUnreadable: (name) => `${name}：名称含有看不见或改变文字方向的字符。请更改文件名称。`,
      namePath: (name) => `${name}：名称看似指向文件夹以外的路径。请更改文件名称。`,
      tooLargeToKeep: (name, mebibytes) =>
        `${name}：只可保留不超过 ${mebibytes} MB 的内容。请取消勾选“保留文件内容”，或发送较小的文件。`,
      tooMuch: (files, findings) =>
        `超出上限：每项评估可容纳 ${files} 个文件及 ${findings} 项发现。请只发送有新内容的文件，或先移除部分文件。`,
      unreadable: '未能接收文件。请重新选择。',
    },
  },
});
