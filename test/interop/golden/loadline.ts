export interface paths {
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description The department's inventory, oldest first.
         */
        get: operations["list-applications"];
        put?: never;
        /**
         * Add an application
         * @description Adds an application to the department's inventory. Names need not be unique.
         */
        post: operations["create-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an application
         * @description The application as it is stored. Its ETag is what a change sends as `If-Match`.
         */
        get: operations["get-application"];
        /**
         * Replace an application
         * @description Replaces what is known of the application; a field that is left out becomes empty. What GET answered may be sent back with changes: `id`, `version` and the times are ignored.
         */
        put: operations["update-application"];
        post?: never;
        /**
         * Delete an application
         * @description Deletes an application that has no assessments. What happened to it stays recorded.
         */
        delete: operations["delete-application"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questionnaires
         * @description Every version of every questionnaire: ours first, then those that your department imported, of each the newest version first. The list is short and comes in one piece.
         */
        get: operations["list-questionnaires"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questionnaires/{questionnaireId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a questionnaire and its scoring policy
         * @description Every question, and everything that decides what answers mean: criteria with their weights and examples, bands, migration paths with the decision table, advisers, and what GCIS CaaS requires, with what your department confirmed about it. Its ETag is the digest of all that. The example is shortened.
         */
        get: operations["get-questionnaire"];
        /**
         * Import a questionnaire from Konveyor YAML
         * @description Checks a questionnaire in the YAML of Konveyor and keeps it as the newest version of the department’s own questionnaire under this id: 1.0, 2.0 and so on. Assessments stay on the version that they are on. Everything that is wrong is told at once, each with its line and column, and then nothing is kept. The same YAML again makes no new version.
         */
        put: operations["import-questionnaire"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questionnaires/{questionnaireId}/konveyor.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a questionnaire to Konveyor YAML
         * @description The questionnaire in the YAML that Konveyor imports. Of ours: each answer carries the risk that our policy sees in it, and what Konveyor has no words for is said in the explanations, or left out and named with the reason in comments at the top. Of an imported one: what was imported.
         */
        get: operations["export-questionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/landing-zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the landing zone
         * @description Every fact of GCIS CaaS: what public documents confirm, and what is to be confirmed with the GCIS Planning and Client Advisory Team, with what your department was told. Its ETag is what a change sends as `If-Match`; it is "0" until the first value is given. The example is shortened to one fact.
         */
        get: operations["get-landing-zone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/landing-zone/facts/{factId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Supply your own value for a fact
         * @description Records what your department was told about a fact that is to be confirmed, with its source, and replaces an earlier value. From then on the results and reports of your department do not ask for this fact any more, and quote the value as confirmed by the department; scores do not change. The first value of all is sent with `If-Match: "0"`.
         */
        put: operations["set-landing-zone-value"];
        post?: never;
        /**
         * Remove your own value for a fact
         * @description The fact is to be confirmed again. The events keep the value.
         */
        delete: operations["remove-landing-zone-value"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score answers
         * @description What the answers mean: score, verdict, findings, migration path and what to do next. Nothing is stored, and the same answers always give the same result, as long as your department’s own values of the landing zone stay the same. Only answers are judged: every `basis` is `asserted`, no risk is accepted, and no file can contradict; `get-result` judges a stored assessment with its notes, evidence and accepted risks. The example is shortened to two findings.
         */
        post: operations["score-answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a report of answers
         * @description The readiness report as PDF. Nothing is stored.
         */
        post: operations["render-report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an assessment
         * @description Starts a draft on the newest version of the questionnaire, or on the one that is named; it stays on that version. Answers known so far may come with it.
         */
        post: operations["start-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assessments
         * @description The assessments of your department without their answers, oldest first; of one application and with one status, where asked for.
         */
        get: operations["list-assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an assessment
         * @description The assessment with its answers, notes and overrides, and the names and digests of its evidence. Its ETag is what a change sends as `If-Match`.
         */
        get: operations["get-assessment"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description Deletes a draft with its answers and evidence, as one that was started by mistake; its application can then be deleted too. What happened to it stays recorded. The approved assessment that it goes on from keeps its evidence and can be reopened again.
         */
        delete: operations["delete-assessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save answers
         * @description Merges answers, notes and overrides into a draft; what the request does not name stays as it is. An override is the reason why an answer stands although evidence shows another one. Either everything is saved or nothing. A request that changes nothing makes no new version.
         */
        patch: operations["save-answers"];
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an assessment
         * @description The draft becomes read-only and waits for a review by somebody else. Questions may still be open; the result says so. With an `Idempotency-Key` a repeated request gets the first answer again.
         */
        post: operations["submit-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review an assessment
         * @description Approves what was submitted, or returns it with a comment that says what has to change. Nobody reviews what they submitted themselves. With an `Idempotency-Key` a repeated request gets the first answer again.
         */
        post: operations["review-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen an assessment
         * @description A returned assessment becomes a draft again. An approved one stays as it is, and a new assessment of the application begins with all that it holds, as the next revision: `Location` and `id` tell which. It is reopened once; the revision that came of it is the one to reopen next.
         */
        post: operations["reopen-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the result of an assessment
         * @description What the stored answers mean, on the questionnaire version that the assessment is on, in the form of `score-answers`, which knows answers only. Accepted risks count as of today; findings say what each judgement rests on; `contradictions` lists where answers and evidence, or files, differ. Evidence and notes change no point. Its ETag is the digest of the result. The example is shortened to two findings.
         */
        get: operations["get-result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try what changed answers would mean
         * @description Takes the stored answers with the changes of the request, and tells their result, as `get-result` would, and what in it differs: score, band, path, blockers and claims. Nothing is stored, and it works for submitted assessments too. The example is shortened to two findings.
         */
        post: operations["try-what-if"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/accepted-risks/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept a risk
         * @description Records that the department lives with a claim that falls short: why, who answers for it, and until when. The raw score stays as it is; the result shows the residual score beside it, in which the claim counts as mended until the day is past. It replaces an earlier acceptance of the same claim. In a draft it needs the scope `write` or `review`, in a submitted assessment `review`; what was returned or approved keeps its risks.
         */
        put: operations["accept-risk"];
        post?: never;
        /**
         * Withdraw an accepted risk
         * @description The claim counts in the residual score as it does in the raw one. The events keep the acceptance. It needs what `accept-risk` needs.
         */
        delete: operations["withdraw-accepted-risk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what moving to a newer questionnaire version changes
         * @description An assessment stays on its questionnaire version until it is moved. This tells which questions are new, retired, renamed or to be answered again, and what differs in score, band, path and claims. Nothing is stored.
         */
        get: operations["preview-move"];
        put?: never;
        /**
         * Move a draft to a newer questionnaire version
         * @description The draft goes on with the newer version, with every answer, note and override that the version has a place for, and with its evidence. Look at the preview first: what was answered to retired questions stays behind, in the events only.
         */
        post: operations["move-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report of an assessment
         * @description The readiness report as PDF, dated when the answers were last changed. Its ETag is the digest of everything that the report is made from, the edition and the release of the service included.
         */
        get: operations["get-report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/artefacts.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the starter files for an application
         * @description First drafts for the move into containers, made from the answers: the Containerfile, the manifests for OpenShift and the pipeline for the advised tool, with a `README.md` of what to fill in. Where the recommended path does not lead into containers, the README stands alone and says why. The ETag is the digest of everything that the files are made from, the release of the service included.
         */
        get: operations["get-artefacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of an assessment
         * @description The audit trail, oldest first: who changed what and when, with the hash before and after. It has no gap and is never altered.
         */
        get: operations["list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read evidence
         * @description Reads files that answer questions, such as container, Compose and Kubernetes files, and tells what each shows, with the line, and which answers they suggest together. Archives (zip, tar, gzip) are unpacked. Files are recognised by their contents; one that is broken or of no known kind is told about and keeps no other from being read. Files that belong together should be sent together. Nothing is stored. The example is shortened to two findings.
         *
         *     One request takes 26 MiB in 200 parts at most, and gives 10,000 findings at most; more is refused as a whole. A text file may have 8 MiB, as YAML 1,048,576 characters, as JSON or YAML 200,000 values; all that are read together 16,777,216 characters and 200,000 values. Archives hold 2,000 files and 64 MiB unpacked together, 2 archives deep; one compressed tar unpacks to 40 MiB at most. What is beyond that is told as `refused`, and the rest is read.
         */
        post: operations["read-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the evidence of an assessment
         * @description What is attached and what became of each file, every finding with its line, and the suggested answers beside the person’s. `contradictions` lists where they differ, and where files differ among themselves. The list comes in one piece: an assessment has at most 100 files and 10,000 findings. Its ETag is that of the assessment. The example is shortened to two findings.
         */
        get: operations["list-evidence"];
        put?: never;
        /**
         * Attach evidence
         * @description Reads files as `read-evidence` does and keeps with a draft what they say: name, digest, what became of each file, and findings. The files themselves are kept only with `keepContents`. No answer changes: list the evidence, which says of each file that was not read why, then take suggestions with `confirm-suggestions`, or say with `overrides` of `save-answers` why an answer stands. The same bytes are attached once, so that a retry is safe. Files that belong together should be sent together.
         *
         *     An assessment holds at most 100 files and 10,000 findings, and of files that are kept at most 1 MiB each. One request takes 26 MiB in 200 parts at most, and gives 10,000 findings at most; more is refused as a whole. A text file may have 8 MiB, as YAML 1,048,576 characters, as JSON or YAML 200,000 values; all that are read together 16,777,216 characters and 200,000 values. Archives hold 2,000 files and 64 MiB unpacked together, 2 archives deep; one compressed tar unpacks to 40 MiB at most. What is beyond that is told as `refused`, and the rest is read.
         */
        post: operations["attach-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/evidence/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm suggested answers
         * @description Writes answers that attached files suggest into a draft, in one change whose event names the file and line of each: for the questions that are named, whatever was answered before, or with `all` for every question that is unanswered or answered with `null`, where files agree and are sure enough. What is not taken is told with the reason; nothing taken makes no new version. An override of a question whose suggestion is taken goes.
         */
        post: operations["confirm-suggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove evidence
         * @description Takes a file off a draft, with its findings and its contents where they were kept. Answers stay; the events keep its name and digest. What the approved assessment that the draft goes on from needs is kept for that one.
         */
        delete: operations["remove-evidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessmentId}/evidence/{evidenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the contents of evidence
         * @description The bytes of an attached file as they were sent, where `keepContents` was asked for. They come as a download and never as a page. Their ETag is their digest.
         */
        get: operations["get-evidence-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The API keys of your department, oldest first, expired and revoked ones too.
         */
        get: operations["list-api-keys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates a credential for an integration of your department. The answer is the only one that shows the key.
         */
        post: operations["create-api-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key is refused from the next request on, for good. `If-Match` is the `version` of the list in quotes, or `*`. Revoking a revoked key changes nothing.
         */
        delete: operations["revoke-api-key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the service runs
         * @description Answers without asking the store, so that an outage of the store restarts nothing.
         */
        get: operations["check-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the service can serve
         * @description Asks the store, and refuses while it does not answer.
         */
        get: operations["check-readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the contract in OpenAPI 3.1
         * @description This document, rendered in OpenAPI 3.1.
         */
        get: operations["get-openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi-3.0.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the contract in OpenAPI 3.0
         * @description This document, rendered in OpenAPI 3.0.
         */
        get: operations["get-openapi-3-0"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One page of applications, oldest first. */
        ApplicationPage: {
            items: components["schemas"]["Application"][];
            /** @description Cursor of the next page; absent on the last one. */
            next?: string;
        };
        /** @description An application in a department's inventory. */
        Application: {
            /** @description ULID. */
            id: string;
            name: string;
            description: string;
            owner: string;
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description A refusal as RFC 9457 describes it. */
        Problem: {
            /** @description A URI that names the kind of problem; it is no address. */
            type: string;
            title: string;
            status: number;
            /** @description What happened in this case and what to do. */
            detail: string;
            /** @enum {string} */
            code: "malformed-json" | "malformed-multipart" | "invalid-request" | "invalid-cursor" | "invalid-questionnaire" | "assessment-too-large" | "too-much-evidence" | "api-key-missing" | "api-key-unknown" | "api-key-expired" | "api-key-revoked" | "scope-missing" | "path-not-found" | "application-not-found" | "assessment-not-found" | "questionnaire-not-found" | "criterion-not-found" | "accepted-risk-not-found" | "evidence-not-found" | "evidence-not-kept" | "fact-not-found" | "own-value-not-found" | "api-key-not-found" | "method-not-allowed" | "application-has-assessments" | "not-a-draft" | "not-submitted" | "own-submission" | "not-reviewed" | "already-reopened" | "risks-closed" | "questionnaire-id-taken" | "questionnaire-imported-meanwhile" | "no-risk-to-accept" | "fact-is-confirmed" | "not-a-newer-version" | "evidence-name-taken" | "own-api-key" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "if-match-missing" | "internal-error" | "renderer-busy" | "uploads-busy" | "store-unavailable";
            /** @description Name it when you ask for help. */
            requestId: string;
            /** @description Every issue at once, where there are several places to mend. */
            errors?: components["schemas"]["ProblemIssue"][];
        };
        /** @description One thing that is wrong with a request. */
        ProblemIssue: {
            /**
             * @description The part of the request that `pointer` goes into.
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /** @description JSON pointer (RFC 6901); for query, path and header: `/` and the name. */
            pointer: string;
            /** @description Stable code of what is wrong. */
            code: string;
            /** @description What is wrong and what to send instead. */
            detail: string;
            /** @description The line of the file that was sent, from 1. */
            line?: number;
            /** @description The character of that line, from 1. */
            column?: number;
        };
        /** @description What is known of an application. */
        NewApplication: {
            /** @description In any language; names need not be unique. */
            name: string;
            /**
             * @description What it does, and for whom.
             * @default
             */
            description: string;
            /**
             * @description Who answers for it: a role or a post; no personal address is needed.
             * @default
             */
            owner: string;
        };
        /** @description What is known of an application, as a whole; the fields that the service keeps are ignored. */
        ApplicationReplacement: {
            /** @description In any language; names need not be unique. */
            name: string;
            /**
             * @description What it does, and for whom.
             * @default
             */
            description: string;
            /**
             * @description Who answers for it: a role or a post; no personal address is needed.
             * @default
             */
            owner: string;
            /** @description As it was read; ignored. */
            readonly id?: string;
            /** @description As it was read; ignored. */
            readonly version?: number;
            /** @description As it was read; ignored. */
            readonly createdAt?: string;
            /** @description As it was read; ignored. */
            readonly updatedAt?: string;
        };
        /** @description Every version: ours first, the newest of each id first; then those that the department imported. */
        QuestionnaireList: {
            items: components["schemas"]["QuestionnaireSummary"][];
        };
        /** @description A questionnaire without its questions. */
        QuestionnaireSummary: {
            id: string;
            /** @description `major.minor`; a published version never changes. */
            version: string;
            title: string;
            description: string;
            questionCount: number;
            /**
             * @description `published`: ours, for every department. `imported`: your department’s own.
             * @enum {string}
             */
            origin: "published" | "imported";
        };
        /** @description What is asked, and the published policy that gives answers meaning. */
        Questionnaire: {
            id: string;
            /** @description `major.minor`; a published version never changes. */
            version: string;
            title: string;
            description: string;
            sections: components["schemas"]["Section"][];
            policy: components["schemas"]["Policy"];
        };
        /** @description One topic: its questions in the order in which they are asked. */
        Section: {
            id: string;
            title: string;
            /** @description What the topic decides. */
            intro: string;
            questions: components["schemas"]["Question"][];
        };
        /** @description One question, told apart by `kind`. Asked only while `appliesWhen` holds. */
        Question: components["schemas"]["OneOfQuestion"] | components["schemas"]["SeveralOfQuestion"] | components["schemas"]["WholeNumberQuestion"] | components["schemas"]["YesNoQuestion"] | components["schemas"]["ShortTextQuestion"];
        /** @description Its answer is one option id. */
        OneOfQuestion: {
            id: string;
            /** @description The first version with it; left out: 1.0. */
            since?: string;
            /** @description The last version with it; left out: the newest. */
            until?: string;
            /** @description One fact, asked in one sentence. */
            text: string;
            /** @description Where to look for the answer, and what counts as what. */
            help: string;
            source: components["schemas"]["Source"];
            appliesWhen?: components["schemas"]["Condition"];
            /**
             * @description True for a fact that every application has: `notApplicable` is refused.
             * @enum {boolean}
             */
            alwaysApplies?: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "one-of";
            options: components["schemas"]["QuestionOption"][];
        };
        /** @description Where a question or a claim comes from, so that a reader can check it. */
        Source: {
            /** @description Title of the document. */
            document: string;
            /** @description Heading, section or benchmark id inside the document. */
            part: string;
            /**
             * Format: uri
             * @description Public address of that part, where there is one.
             */
            url?: string;
        };
        /** @description A condition over answers. A question that does not apply, or was marked not applicable, satisfies none. */
        Condition: components["schemas"]["OneOfCondition"] | components["schemas"]["YesNoCondition"] | components["schemas"]["AtLeastCondition"] | components["schemas"]["AllCondition"] | components["schemas"]["AnyCondition"] | components["schemas"]["NotCondition"];
        /** @description About the chosen options of a question. */
        OneOfCondition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "one-of";
            question: string;
            /** @description Holds when the answer is, or includes, one of these. */
            options: string[];
        };
        /** @description About a question that is answered yes or no. */
        YesNoCondition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "yes-no";
            question: string;
            answers: boolean[];
        };
        /** @description Holds when the answer is this number or more. */
        AtLeastCondition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "at-least";
            question: string;
            number: number;
        };
        /** @description Holds when all of these hold. */
        AllCondition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "all";
            conditions: components["schemas"]["Condition"][];
        };
        /** @description Holds when one of these holds. */
        AnyCondition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "any";
            conditions: components["schemas"]["Condition"][];
        };
        /** @description Holds when this does not. */
        NotCondition: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "not";
            condition: components["schemas"]["Condition"];
        };
        /** @description One answer that a person can choose. */
        QuestionOption: {
            id: string;
            /** @description What the person reads. */
            label: string;
        };
        /** @description Its answer is a list of option ids, each at most once. */
        SeveralOfQuestion: {
            id: string;
            /** @description The first version with it; left out: 1.0. */
            since?: string;
            /** @description The last version with it; left out: the newest. */
            until?: string;
            /** @description One fact, asked in one sentence. */
            text: string;
            /** @description Where to look for the answer, and what counts as what. */
            help: string;
            source: components["schemas"]["Source"];
            appliesWhen?: components["schemas"]["Condition"];
            /**
             * @description True for a fact that every application has: `notApplicable` is refused.
             * @enum {boolean}
             */
            alwaysApplies?: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "several-of";
            options: components["schemas"]["QuestionOption"][];
            /** @description The option "none of these"; it stands alone. */
            none?: string;
        };
        /** @description Its answer is a whole number from `least` to `most`. */
        WholeNumberQuestion: {
            id: string;
            /** @description The first version with it; left out: 1.0. */
            since?: string;
            /** @description The last version with it; left out: the newest. */
            until?: string;
            /** @description One fact, asked in one sentence. */
            text: string;
            /** @description Where to look for the answer, and what counts as what. */
            help: string;
            source: components["schemas"]["Source"];
            appliesWhen?: components["schemas"]["Condition"];
            /**
             * @description True for a fact that every application has: `notApplicable` is refused.
             * @enum {boolean}
             */
            alwaysApplies?: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "whole-number";
            unit: string;
            least: number;
            most: number;
        };
        /** @description Its answer is true or false. */
        YesNoQuestion: {
            id: string;
            /** @description The first version with it; left out: 1.0. */
            since?: string;
            /** @description The last version with it; left out: the newest. */
            until?: string;
            /** @description One fact, asked in one sentence. */
            text: string;
            /** @description Where to look for the answer, and what counts as what. */
            help: string;
            source: components["schemas"]["Source"];
            appliesWhen?: components["schemas"]["Condition"];
            /**
             * @description True for a fact that every application has: `notApplicable` is refused.
             * @enum {boolean}
             */
            alwaysApplies?: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "yes-no";
        };
        /** @description Its answer is a text of at most `longest` characters. */
        ShortTextQuestion: {
            id: string;
            /** @description The first version with it; left out: 1.0. */
            since?: string;
            /** @description The last version with it; left out: the newest. */
            until?: string;
            /** @description One fact, asked in one sentence. */
            text: string;
            /** @description Where to look for the answer, and what counts as what. */
            help: string;
            source: components["schemas"]["Source"];
            appliesWhen?: components["schemas"]["Condition"];
            /**
             * @description True for a fact that every application has: `notApplicable` is refused.
             * @enum {boolean}
             */
            alwaysApplies?: true;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "short-text";
            longest: number;
        };
        /** @description The published rules by which answers become a result. */
        Policy: {
            categories: components["schemas"]["Category"][];
            criteria: components["schemas"]["Criterion"][];
            /** @description Best first. */
            bands: components["schemas"]["Band"][];
            paths: components["schemas"]["MigrationPath"][];
            /** @description Read from the top; the first row that holds decides. */
            decisionTable: components["schemas"]["DecisionRow"][];
            landingZone: components["schemas"]["LandingZone"];
            /** @description In the order in which results list their advice. */
            advisers: components["schemas"]["Adviser"][];
        };
        /** @description One category of criteria. */
        Category: {
            id: components["schemas"]["CategoryId"];
            title: string;
        };
        /** @description A category of criteria; also a section of the questionnaire. */
        CategoryId: string;
        /** @description One claim that answers are judged by. */
        Criterion: {
            id: string;
            /** @description The first version with it; left out: 1.0. */
            since?: string;
            /** @description The last version with it; left out: the newest. */
            until?: string;
            /** @description The claim, in its good state. */
            title: string;
            category: components["schemas"]["CategoryId"];
            weight: number;
            /** @description Why it matters on a container platform. */
            why: string;
            /** @description The first thing to do when it does not hold. */
            fix: string;
            effort: components["schemas"]["Effort"];
            owner: components["schemas"]["Owner"];
            sources: components["schemas"]["Source"][];
            /** @description The questions that it reads. */
            reads: string[];
            /**
             * @description True for a claim that no work makes hold, so that no plan proposes it.
             * @enum {boolean}
             */
            given?: true;
            /** @description A criterion without which this one cannot hold: while that one fails, so does this one. */
            requires?: string;
            /** @description The paths that a `fail` rules out; empty: it is no blocker. */
            blocks: components["schemas"]["PathId"][];
            examples: components["schemas"]["CriterionExample"][];
        };
        /**
         * @description S up to a week, M up to a month, L up to a quarter, XL longer; for one small team.
         * @enum {string}
         */
        Effort: "S" | "M" | "L" | "XL";
        /**
         * @description Who has to act.
         * @enum {string}
         */
        Owner: "department" | "platform-operator" | "supplier";
        /**
         * @description A migration path.
         * @enum {string}
         */
        PathId: "retire" | "retain" | "repurchase" | "rehost-vm" | "replatform" | "refactor" | "rearchitect";
        /** @description Known answers, and what the criterion makes of them. */
        CriterionExample: {
            answers: components["schemas"]["Answers"];
            /** @enum {string} */
            outcome: "pass" | "partial" | "fail" | "not-applicable";
            /** @description Share of the weight that it earns, in hundredths. */
            credit: number;
        };
        /**
         * @description Question id → answer. A question that is left out is unanswered, which differs from `null`.
         * @example {
         *       "planned-life": "over-three-years",
         *       "service-count": 3,
         *       "session-state": null
         *     }
         */
        Answers: {
            [key: string]: components["schemas"]["AnswerValue"];
        };
        /** @description An option id (one-of), a list of option ids (several-of), a whole number, true or false, a text, `null` for "we do not know", or the reason why the question does not apply. */
        AnswerValue: number | string | string[] | boolean | components["schemas"]["NotApplicable"] | null;
        /** @description The question does not apply to this application, with the reason why. */
        NotApplicable: {
            notApplicable: string;
        };
        /** @description One readiness band. */
        Band: {
            id: components["schemas"]["BandId"];
            title: string;
            /** @description Points from which it holds. */
            from: number;
        };
        /**
         * @description A readiness band, best first.
         * @enum {string}
         */
        BandId: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready";
        /** @description One way to move, or not to move. */
        MigrationPath: {
            id: components["schemas"]["PathId"];
            title: string;
            /** @description What we mean by the word; others use it differently. */
            definition: string;
            /** @description The word that Konveyor uses for the same move. */
            konveyorTerm: string;
            needs: components["schemas"]["PathNeed"][];
            /** @description The categories that the path is about: a plan for it mends what is weak in them. */
            mends?: components["schemas"]["CategoryId"][];
        };
        /** @description What must hold of the answers for a path to be open. */
        PathNeed: {
            condition: components["schemas"]["Condition"];
            /** @description Why the path is ruled out when the condition does not hold. */
            otherwise: string;
        };
        /** @description Chosen when every clause holds and no earlier row did. */
        DecisionRow: {
            path: components["schemas"]["PathId"];
            clauses: components["schemas"]["Clause"][];
            because: string;
            /**
             * @description True when the application is not to be moved, so that no plan to improve it is made.
             * @enum {boolean}
             */
            stays?: true;
        };
        /** @description One thing that a row of the decision table asks for. */
        Clause: components["schemas"]["PathClause"] | components["schemas"]["AnswerClause"] | components["schemas"]["CategoryClause"];
        /** @description Asks for the state of a path. */
        PathClause: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "path";
            path: components["schemas"]["PathId"];
            /** @enum {string} */
            state: "allowed" | "ruled-out";
        };
        /** @description Asks for answers. */
        AnswerClause: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "answer";
            condition: components["schemas"]["Condition"];
            /** @description What it asks for, in one sentence. */
            text: string;
            /** @description The sentence when it does not hold. */
            otherwise: string;
        };
        /** @description Asks for points proven in a category. */
        CategoryClause: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "category";
            category: components["schemas"]["CategoryId"];
            atLeast: number;
        };
        /** @description The platform that the paths lead to, as far as it is known; null where the questionnaire is not about a move. */
        LandingZone: {
            id: string;
            title: string;
            facts: components["schemas"]["LandingZoneFact"][];
        } | null;
        /** @description One thing that a landing zone requires or leaves to be confirmed. */
        LandingZoneFact: {
            id: string;
            title: string;
            /** @description What is known, in the words of your department where it confirmed it; for a fact that is to be confirmed, what has to be asked. */
            statement: string;
            sources: components["schemas"]["Source"][];
            /**
             * @description `confirmed-by-department`: your department supplied the value and its source.
             * @enum {string}
             */
            confirmation: "confirmed" | "confirmed-by-department" | "to-be-confirmed";
            /** @description Who can confirm it; null for what is not open. */
            confirmWith: string | null;
            /** @description The criteria that it makes necessary. */
            makesNecessary: string[];
            /** @description The paths to which it matters. */
            paths: components["schemas"]["PathId"][];
            /** @description The answers that make it matter; absent: it always does. */
            when?: components["schemas"]["OneOfCondition"] | components["schemas"]["YesNoCondition"] | components["schemas"]["AtLeastCondition"] | components["schemas"]["AllCondition"] | components["schemas"]["AnyCondition"] | components["schemas"]["NotCondition"];
        };
        /** @description One adviser, with the table by which it chooses. */
        Adviser: {
            id: string;
            /** @description What it advises on. */
            title: string;
            choices: components["schemas"]["AdviceChoice"][];
            /** @description Read from the top; the first row that holds decides. */
            table: components["schemas"]["AdviceRow"][];
            additions: components["schemas"]["AdviserAddition"][];
            sources: components["schemas"]["Source"][];
        };
        /** @description One thing that an adviser can choose. */
        AdviceChoice: {
            id: string;
            title: string;
            definition: string;
        };
        /** @description Chosen when every clause holds and no earlier row did. */
        AdviceRow: {
            choice: string;
            clauses: components["schemas"]["AdviceClause"][];
            because: string;
        };
        /** @description One thing that a row of the table of an adviser asks for. */
        AdviceClause: components["schemas"]["AdviceAnswerClause"] | components["schemas"]["AdvicePathClause"];
        /** @description Asks for answers. */
        AdviceAnswerClause: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "answer";
            condition: components["schemas"]["Condition"];
            /** @description What it asks for, in one sentence. */
            text: string;
            /** @description The sentence when it does not hold. */
            otherwise: string;
            /**
             * @description True for what the application is today; no change of it is ever proposed.
             * @enum {boolean}
             */
            given?: true;
        };
        /** @description Asks that the recommended path is one of these. */
        AdvicePathClause: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "path";
            paths: components["schemas"]["PathId"][];
            /** @description What it asks for, in one sentence. */
            text: string;
            /** @description The sentence when it does not hold. */
            otherwise: string;
        };
        /** @description Advised beside the choice whenever every clause holds. */
        AdviserAddition: {
            id: string;
            title: string;
            clauses: components["schemas"]["AdviceClause"][];
            because: string;
        };
        /** @description A questionnaire in the YAML of Konveyor: UTF-8, at most 256 KB, one document without anchors. */
        KonveyorYaml: string;
        /** @description GCIS CaaS as public documents describe it, and what your department was told beyond them. */
        OwnLandingZone: {
            id: string;
            title: string;
            /** @description Of the own values; 0 until the first one is given. */
            version: number;
            facts: components["schemas"]["OwnLandingZoneFact"][];
        };
        /** @description A fact of the landing zone with the own value for it. */
        OwnLandingZoneFact: {
            id: string;
            title: string;
            /** @description What is known; for a fact that is to be confirmed, what has to be asked. */
            statement: string;
            /** @description Where that is stated, or why it has to be asked. */
            sources: components["schemas"]["Source"][];
            /**
             * @description What public documents say. Only what is to be confirmed can be given a value.
             * @enum {string}
             */
            confirmation: "confirmed" | "to-be-confirmed";
            /** @description Who can confirm it; null for what is confirmed. */
            confirmWith: string | null;
            ownValue?: components["schemas"]["OwnValue"];
        };
        /** @description What your department was told, in its own words; left out where it has given no value. */
        OwnValue: {
            value: string;
            source: components["schemas"]["Source"];
            /** Format: date-time */
            givenAt: string;
        };
        /** @description What a department was told about a fact, and by what. */
        NewLandingZoneValue: {
            /** @description What your department was told, in one line that roadmaps and reports can quote. */
            value: string;
            source: components["schemas"]["NewSource"];
        };
        /** @description Where the department has a value from. */
        NewSource: {
            /** @description The letter, minutes or page that says it, with its date. */
            document: string;
            /** @description Where in it: a heading, a question, a page. */
            part: string;
            /** @description Its address, https and in ASCII, where there is one. */
            url?: string;
        };
        /** @description Everything that a full or partial set of answers means. Same answers, same result. */
        Result: {
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            score: components["schemas"]["Score"];
            provenBy: components["schemas"]["ProvenBy"];
            verdict: components["schemas"]["Verdict"];
            blockers: components["schemas"]["Blocker"][];
            categories: components["schemas"]["CategoryScore"][];
            findings: components["schemas"]["Finding"][];
            recommendation: components["schemas"]["Recommendation"];
            /** @description Open questions: those that decide the verdict or the path first, then those that decide advice, each by worth. Once every `decides` is empty, asking can stop. */
            nextQuestions: components["schemas"]["NextQuestion"][];
            improvement: components["schemas"]["Improvement"];
            /** @description One entry an adviser; empty for a questionnaire without advisers. */
            advice: components["schemas"]["Advice"][];
            /** @description Seven phases in their order; empty while no path is recommended. */
            roadmap: components["schemas"]["RoadmapPhase"][];
            residual: components["schemas"]["Residual"];
            konveyor: components["schemas"]["KonveyorResult"];
        };
        /** @description One published version of a questionnaire. */
        QuestionnaireVersion: {
            /** @description Id of the questionnaire, such as `application-readiness`. */
            id: string;
            /** @description `major.minor`; a published version never changes. */
            version: string;
        };
        /** @description The final score lies between `proven` and `potential`. */
        Score: {
            /** @description Points that are proven: what is open counts as 0. One decimal, rounded down. */
            proven: number;
            /** @description Points that can still be reached: what is open counts as full. */
            potential: number;
            /** @description Share of the weight that is known. */
            completeness: number;
        };
        /** @description How much of `score.proven` rests on what, in points with two decimals that add up to it exactly. */
        ProvenBy: {
            /** @description On answers that agree with what a file shows. */
            readFromFile: number;
            /** @description On answers with a note beside them, or at which a file only hints. */
            documented: number;
            /** @description On a person’s word alone. */
            asserted: number;
        };
        /** @description `from` and `to`: the band if every open question turned out worst, and best. Blockers cap both. */
        Verdict: {
            /**
             * @description `undetermined` while `from` and `to` differ; `not-assessed` while no criterion is known.
             * @enum {string}
             */
            band: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | "undetermined" | "not-assessed";
            /** @description True when no open question can change the band. */
            settled: boolean;
            from: components["schemas"]["BandId"];
            to: components["schemas"]["BandId"];
            /**
             * @description The band that a failed blocker caps the verdict to; `null` without one.
             * @enum {string|null}
             */
            cappedAt: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | null;
            /** @description Whether the band stays for every choice of weights within ±25 % of ours. */
            robust: boolean;
            /** @description The criterion whose weight does most to tip a settled band that is not robust. */
            tippedBy: string | null;
        };
        /** @description A failed criterion that rules paths out, whatever the score. */
        Blocker: {
            criterionId: string;
            title: string;
            /** @description The paths that it rules out. */
            paths: components["schemas"]["PathId"][];
        };
        /** @description The score within one category. */
        CategoryScore: {
            id: components["schemas"]["CategoryId"];
            title: string;
            /** @description Weight of its applicable criteria; 0 when none applies. */
            weight: number;
            /** @description Points that are proven: what is open counts as 0. One decimal, rounded down. */
            proven: number;
            /** @description Points that can still be reached: what is open counts as full. */
            potential: number;
            /** @description Share of the weight that is known. */
            completeness: number;
        };
        /** @description What the answers say about one criterion. */
        Finding: {
            criterionId: string;
            title: string;
            category: components["schemas"]["CategoryId"];
            /**
             * @description Whether the claim holds. `unknown`: it waits for answers. `error`: judging it failed, which is a fault of ours; it counts as `unknown`.
             * @enum {string}
             */
            outcome: "pass" | "partial" | "fail" | "not-applicable" | "unknown" | "error";
            /** @description Share of the weight that it earns, in hundredths. */
            credit: number;
            /** @description From 1 (minor) to 5 (essential). */
            weight: number;
            /** @description Points of `score.proven` that it brings; over all findings they add up to it exactly. */
            contribution: number;
            /** @description Why it matters on a container platform. */
            why: string;
            /** @description The first thing to do when it does not hold. */
            fix: string;
            effort: components["schemas"]["Effort"];
            owner: components["schemas"]["Owner"];
            sources: components["schemas"]["Source"][];
            /** @description The questions that it reads. */
            reads: string[];
            /** @description The questions to answer so that it becomes known. */
            openQuestions: string[];
            /** @description The failed criterion without which this one cannot hold. */
            waitsFor: string | null;
            /** @description The paths that it rules out when it fails. */
            blocks: components["schemas"]["PathId"][];
            /** @description The reason given, where a question that it reads was marked not applicable. */
            notApplicableBecause: string | null;
            /**
             * @description What the judgement rests on: the weakest of the answers that it reads. `read-from-file`: they agree with what files show; `documented`: a note stands beside them, or a file hints at them; `asserted`: a person’s word. `null` while it is not judged.
             * @enum {string|null}
             */
            basis: "read-from-file" | "documented" | "asserted" | null;
        };
        /** @description The migration path, chosen by the published decision table. */
        Recommendation: {
            /**
             * @description The first row of the decision table that is proven; `null` while nothing is assessed, and for a questionnaire without migration paths.
             * @enum {string|null}
             */
            path: "retire" | "retain" | "repurchase" | "rehost-vm" | "replatform" | "refactor" | "rearchitect" | null;
            /** @description True when no open question can change the path. */
            settled: boolean;
            /** @description Every path that open questions can still lead to; only `path` when settled. */
            candidates: components["schemas"]["PathId"][];
            /** @description Why this path. */
            reasons: string[];
            /**
             * @description What the table would choose if `path` were ruled out.
             * @enum {string|null}
             */
            runnerUp: "retire" | "retain" | "repurchase" | "rehost-vm" | "replatform" | "refactor" | "rearchitect" | null;
            paths: components["schemas"]["PathResult"][];
            /** @description The open questions that can still change the path. */
            openQuestions: string[];
        };
        /** @description What the answers say about one migration path. */
        PathResult: {
            id: components["schemas"]["PathId"];
            title: string;
            /** @description What we mean by the word. */
            definition: string;
            /** @description The word that Konveyor uses for the same move. */
            konveyorTerm: string;
            /** @enum {string} */
            state: "allowed" | "ruled-out" | "open";
            /** @description What allows it, rules it out, or is still open; and why another path was preferred. */
            because: string[];
            /** @description Failed criteria that rule it out. */
            ruledOutBy: string[];
            /** @description Questions whose answers decide it. */
            openQuestions: string[];
        };
        /** @description An open question and what its answer is worth. */
        NextQuestion: {
            questionId: string;
            /** @description Points between proven and potential that wait for this question. */
            worth: number;
            /** @description What its answer can still change; empty: nothing but the figures, so that it need not be asked. */
            decides: ("verdict" | "path" | "advice")[];
        };
        /** @description The least effort to the next band; `null` at the top, or while only open questions can lift it. */
        Improvement: {
            targetBand: components["schemas"]["BandId"];
            /** @description Weeks of one small team at most, over all fixes: S = 1, M = 4, L = 12, XL = 24. */
            effort: number;
            /** @description Points of `score.proven` once all fixes are done. */
            proven: number;
            /** @description In the order to do them. */
            fixes: components["schemas"]["ImprovementFix"][];
        } | null;
        /** @description One criterion to fix. */
        ImprovementFix: {
            criterionId: string;
            /** @description Points that it adds. */
            gain: number;
            effort: components["schemas"]["Effort"];
        };
        /** @description What one adviser advises, with its reasons and what would change it. */
        Advice: {
            /** @description Id of the adviser. */
            id: string;
            title: string;
            /** @description Id of the choice, `none` and `not-yet` included where the adviser has them; `null` while nothing is assessed. */
            choice: string | null;
            choiceTitle: string | null;
            /** @description True when no open question can change the choice. */
            settled: boolean;
            reasons: string[];
            /** @description The choice that the table would make without it. */
            runnerUp: string | null;
            wouldChange: components["schemas"]["AdviceChange"][];
            additions: components["schemas"]["AdviceAddition"][];
            /** @description Questions that can still change the choice. */
            openQuestions: string[];
        };
        /** @description Another choice, and what would lead to it. */
        AdviceChange: {
            choice: string;
            /** @description What would have to be otherwise, in one sentence. */
            when: string;
        };
        /** @description Something advised beside the choice. */
        AdviceAddition: {
            id: string;
            title: string;
            because: string;
        };
        /** @description One phase of the roadmap, in order. */
        RoadmapPhase: {
            /** @enum {string} */
            phase: "assess" | "prepare" | "containerise" | "pilot" | "secure-and-approve" | "cut-over" | "operate";
            title: string;
            /** @description What must be true before it begins. */
            entryConditions: string[];
            tasks: components["schemas"]["RoadmapTask"][];
            /** @description Why the phase has no task. */
            skippedBecause: string | null;
        };
        /** @description One task of the roadmap. */
        RoadmapTask: {
            /** @description Unique in the roadmap. */
            id: string;
            title: string;
            owner: components["schemas"]["Owner"];
            effort: components["schemas"]["Effort"];
            /** @description Ids of tasks of the same roadmap that have to be done first. */
            dependsOn: string[];
            /** @description The claim, the requirement or the path that it comes from. */
            because: string;
        };
        /** @description The score with every accepted risk that still counts taken as mended, beside the raw one; `null` where none was accepted. */
        Residual: {
            /**
             * Format: date
             * @description The day on which expiry is judged, in Hong Kong.
             */
            on: string;
            score: components["schemas"]["Score"];
            /**
             * @description The band of this score. Blockers cap it as they cap the verdict, accepted or not.
             * @enum {string}
             */
            band: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | "undetermined" | "not-assessed";
            /** @description Every accepted risk, those that no longer count too. */
            risks: components["schemas"]["StandingRisk"][];
        } | null;
        /** @description An accepted risk as it stands on the day. */
        StandingRisk: {
            criterionId: string;
            title: string;
            reason: string;
            /** @description Who answers for it: a role or a post. */
            owner: string;
            /**
             * Format: date
             * @description The last day on which it counts, in Hong Kong.
             */
            expiresOn: string;
            /**
             * @description `counted`: taken as mended in this score; `expired`: its last day is past; `not-needed`: the claim is not known to fall short.
             * @enum {string}
             */
            state: "counted" | "expired" | "not-needed";
        };
        /** @description What Konveyor itself would say of the answers to a questionnaire in its model; `null` for ours. */
        KonveyorResult: {
            /**
             * @description By the thresholds of the questionnaire.
             * @enum {string}
             */
            risk: "red" | "yellow" | "green" | "unknown";
            /** @description Konveyor’s own measure of fitness for containers, by its formula; no measure of ours. */
            confidence: number;
            /**
             * @description How many of the questions that Konveyor shows are answered: none, some or all. “We do not know” is an answer.
             * @enum {string}
             */
            status: "empty" | "started" | "complete";
            counts: components["schemas"]["KonveyorRiskCounts"];
            /** @description Tags that Konveyor would put on the application. */
            appliedTags: components["schemas"]["KonveyorTag"][];
        } | null;
        /** @description How many of the questions that Konveyor shows have which risk. */
        KonveyorRiskCounts: {
            red: number;
            yellow: number;
            green: number;
            unknown: number;
        };
        /** @description A tag of Konveyor’s inventory. */
        KonveyorTag: {
            category: string;
            tag: string;
        };
        /** @description Answers that are scored and not stored. */
        AnswersToScore: {
            questionnaire?: components["schemas"]["QuestionnaireChoice"];
            application?: components["schemas"]["DescribedApplication"];
            answers: components["schemas"]["Answers"];
        };
        /**
         * @description Which questionnaire is meant. Left out: the newest `application-readiness`.
         * @example {
         *       "id": "application-readiness",
         *       "version": "1.0"
         *     }
         */
        QuestionnaireChoice: {
            /** @description Id of the questionnaire. */
            id: string;
            /** @description Its version; left out: the newest. */
            version?: string;
        };
        /** @description The application, as a report names it. */
        DescribedApplication: {
            name: string;
            description?: string;
        };
        /** @description Answers that a report is made of and that are not stored. */
        AnswersToReport: {
            questionnaire?: components["schemas"]["QuestionnaireChoice"];
            application?: components["schemas"]["DescribedApplication"];
            answers: components["schemas"]["Answers"];
            /**
             * @description `full`: everything that is known. `short`: two pages with the verdict and what to do first.
             * @default full
             * @enum {string}
             */
            edition: "full" | "short";
            /**
             * Format: date
             * @description The day of the report; today in UTC by default. The same body with a date gives the same bytes.
             */
            date?: string;
        };
        /** @description One assessment of one application, on the questionnaire version that it was started with. */
        Assessment: {
            /** @description ULID. */
            id: string;
            /** @description ULID of the application that it assesses. */
            applicationId: string;
            /** @description From 1; an approved assessment that is reopened goes on as the next revision. */
            revision: number;
            status: components["schemas"]["AssessmentStatus"];
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description `null` for a draft.
             */
            submittedAt: string | null;
            /** @description Who submitted it; `null` for a draft, and where that was not kept yet. */
            submittedBy: string | null;
            /** @description ULID of the approved assessment that it goes on from; `null` for a first revision. */
            reopenedFrom: string | null;
            outcome: components["schemas"]["Outcome"];
            answers: components["schemas"]["Answers"];
            notes: components["schemas"]["Notes"];
            acceptedRisks: components["schemas"]["AcceptedRisks"];
            overrides: components["schemas"]["Overrides"];
            /** @description The files that are attached, in that order. */
            evidence: components["schemas"]["AttachedFile"][];
            /** @description Every decision on it, oldest first. */
            reviews: components["schemas"]["Review"][];
        };
        /**
         * @description A draft takes answers. What was submitted waits for a review and is read-only, as is what was approved; what was returned becomes a draft again when it is reopened, and what was approved goes on as a new revision.
         * @enum {string}
         */
        AssessmentStatus: "draft" | "submitted" | "returned" | "approved";
        /** @description The result in short, as of the last change; `null` where that was before release 0.2.0 kept it. */
        Outcome: {
            /**
             * @description `undetermined` while `from` and `to` differ; `not-assessed` while no criterion is known.
             * @enum {string}
             */
            band: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | "undetermined" | "not-assessed";
            /** @description True when no open question can change the band. */
            settled: boolean;
            /**
             * @description The recommended path; `null` while nothing is assessed, and where there are no paths.
             * @enum {string|null}
             */
            path: "retire" | "retain" | "repurchase" | "rehost-vm" | "replatform" | "refactor" | "rearchitect" | null;
            /** @description Points that are proven: what is open counts as 0. One decimal, rounded down. */
            proven: number;
            /** @description Points that can still be reached: what is open counts as full. */
            potential: number;
            /** @description Share of the weight that is known. */
            completeness: number;
            /** @description How many blockers failed. */
            blockers: number;
        } | null;
        /** @description Question id → what was noted beside the answer. */
        Notes: {
            [key: string]: string;
        };
        /** @description Criterion id → the risk that was accepted. */
        AcceptedRisks: {
            [key: string]: components["schemas"]["AcceptedRisk"];
        };
        /** @description A risk that was accepted; the events tell by whom. */
        AcceptedRisk: {
            /** @description Why the department can live with it. */
            reason: string;
            /** @description Who answers for it: a role or a post. */
            owner: string;
            /**
             * Format: date
             * @description The last day on which it counts, in Hong Kong.
             */
            expiresOn: string;
            /** Format: date-time */
            acceptedAt: string;
        };
        /** @description Question id → why the answer stands although files show another one. */
        Overrides: {
            [key: string]: string;
        };
        /** @description A file that was attached to an assessment as evidence. */
        AttachedFile: {
            id: string;
            name: string;
            /** @description SHA-256 of the bytes as they were sent. */
            digest: string;
            bytes: number;
            /** Format: date-time */
            attachedAt: string;
            /** @description `api-key:<id>`. */
            attachedBy: string;
            /** @description How many findings it yields. */
            findings: number;
            filesByState: components["schemas"]["FilesByState"];
            /** @description Whether its bytes are kept as well. */
            contentsKept: boolean;
        };
        /** @description What became of the file, or of the files of an archive. */
        FilesByState: {
            read: number;
            "read-in-part": number;
            skipped: number;
            refused: number;
        };
        /** @description A decision on a submitted assessment. */
        Review: {
            /** @enum {string} */
            decision: "approved" | "returned";
            /** @description Plain text; empty where the reviewer wrote none. */
            comment: string;
            /** Format: date-time */
            reviewedAt: string;
            /** @description `api-key:<id>`, `person:<id>`, or `operator` for who runs the service. */
            reviewedBy: string;
        };
        /** @description A draft to start, with the answers known so far. */
        NewAssessment: {
            questionnaire?: components["schemas"]["QuestionnaireChoice"];
            answers?: components["schemas"]["Answers"];
        };
        /** @description One page of assessments, oldest first. */
        AssessmentPage: {
            items: components["schemas"]["AssessmentSummary"][];
            /** @description Cursor of the next page; absent on the last one. */
            next?: string;
        };
        /** @description An assessment without its answers and notes. */
        AssessmentSummary: {
            /** @description ULID. */
            id: string;
            /** @description ULID of the application that it assesses. */
            applicationId: string;
            /** @description From 1; an approved assessment that is reopened goes on as the next revision. */
            revision: number;
            status: components["schemas"]["AssessmentStatus"];
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description `null` for a draft.
             */
            submittedAt: string | null;
            /** @description Who submitted it; `null` for a draft, and where that was not kept yet. */
            submittedBy: string | null;
            /** @description ULID of the approved assessment that it goes on from; `null` for a first revision. */
            reopenedFrom: string | null;
            outcome: components["schemas"]["Outcome"];
        };
        /** @description What changes; every question that it does not name stays as it is. */
        AnswersPatch: {
            answers?: components["schemas"]["Answers"];
            notes?: components["schemas"]["NotesPatch"];
            overrides?: components["schemas"]["OverridesPatch"];
            /** @description Questions that become unanswered again. */
            remove?: string[];
        };
        /** @description Question id → the note to keep beside the answer; `null` takes it away. */
        NotesPatch: {
            [key: string]: string | null;
        };
        /** @description Question id → why the answer stands although files show another one; `null` takes the reason away. */
        OverridesPatch: {
            [key: string]: string | null;
        };
        /** @description Has no fields in this edition. */
        Submission: Record<string, never>;
        /** @description A decision on a submitted assessment, with its comment. */
        ReviewToMake: {
            /**
             * @description `approved`: it stands as it is. `returned`: the department has to change something.
             * @enum {string}
             */
            decision: "approved" | "returned";
            /** @description What whoever filled it in should know; needed to return an assessment. */
            comment?: string;
        };
        /** @description Has no fields in this edition. */
        Reopening: Record<string, never>;
        /** @description The result of an assessment, and what its evidence contradicts. */
        AssessmentResult: {
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            score: components["schemas"]["Score"];
            provenBy: components["schemas"]["ProvenBy"];
            verdict: components["schemas"]["Verdict"];
            blockers: components["schemas"]["Blocker"][];
            categories: components["schemas"]["CategoryScore"][];
            findings: components["schemas"]["Finding"][];
            recommendation: components["schemas"]["Recommendation"];
            /** @description Open questions: those that decide the verdict or the path first, then those that decide advice, each by worth. Once every `decides` is empty, asking can stop. */
            nextQuestions: components["schemas"]["NextQuestion"][];
            improvement: components["schemas"]["Improvement"];
            /** @description One entry an adviser; empty for a questionnaire without advisers. */
            advice: components["schemas"]["Advice"][];
            /** @description Seven phases in their order; empty while no path is recommended. */
            roadmap: components["schemas"]["RoadmapPhase"][];
            residual: components["schemas"]["Residual"];
            konveyor: components["schemas"]["KonveyorResult"];
            /** @description Where answers and evidence, or files, differ. They change no point. */
            contradictions: components["schemas"]["Contradiction"][];
        };
        /** @description A question on which the answer (`null`: none) and the files differ, or files among themselves. It changes no point. An answer that differs from a mere hint is none: its suggestion has the standing `differs-from-hint`. */
        Contradiction: {
            questionId: string;
            standing: components["schemas"]["StandingOfSuggestion"];
            answer?: components["schemas"]["AnswerValue"];
            suggested?: components["schemas"]["AnswerValue"];
            sureness: components["schemas"]["Sureness"];
            /** @description Places that show what is suggested; the first 5. */
            shownBy: components["schemas"]["EvidenceFinding"][];
            /** @description Places that show something else than is suggested; the first 5. */
            against: components["schemas"]["EvidenceFinding"][];
            /** @description Why the answer stands against the files; `null` unless a person said so. */
            overriddenBecause: string | null;
        };
        /**
         * @description How the answer stands to the files. `unanswered`: there is none, or "we do not know"; `agrees`: it is the same; `contradicts`: they show another one; `overridden`: so they do, and a person gave a reason; `differs-from-hint`: they only hint at another one.
         * @enum {string}
         */
        StandingOfSuggestion: "unanswered" | "agrees" | "contradicts" | "overridden" | "differs-from-hint";
        /**
         * @description `stated`: it is written there; `implied-by-default`: the setting is absent, and what holds then is documented; `hinted`: it makes the answer likely, and a person has to look.
         * @enum {string}
         */
        Sureness: "stated" | "implied-by-default" | "hinted";
        /** @description What one place of a file says about one question. */
        EvidenceFinding: {
            /** @enum {string} */
            questionnaireId: "application-readiness" | "platform-hardening";
            questionId: string;
            /** @description An option id; of questions without options, the answer itself. */
            answer: number | string | boolean;
            /** @description False where a statement of a several-of question is shown not to hold. */
            holds: boolean;
            sureness: components["schemas"]["Sureness"];
            /** @description The file as it was sent; inside an archive `archive.zip/folder/file`. */
            file: string;
            line: number;
            /** @description What stands there, without values that look secret. */
            excerpt: string;
            /** @description What it is about, such as a stage or a container. */
            about: string;
            /** @description Why the place means this answer. */
            because: string;
        };
        /** @description The result of changed answers, and what in it differs. */
        WhatIf: {
            difference: components["schemas"]["Difference"];
            result: components["schemas"]["AssessmentResult"];
        };
        /** @description What differs between two results. */
        Difference: {
            proven: components["schemas"]["PointsBeforeAfter"];
            potential: components["schemas"]["PointsBeforeAfter"];
            completeness: components["schemas"]["PointsBeforeAfter"];
            band: components["schemas"]["BandBeforeAfter"];
            path: components["schemas"]["PathBeforeAfter"];
            blockers: components["schemas"]["BlockerChanges"];
            findings: components["schemas"]["FindingChange"][];
        };
        /** @description Points on both sides. */
        PointsBeforeAfter: {
            /** @description Points from 0 to 100. */
            before: number;
            /** @description Points from 0 to 100. */
            after: number;
        };
        /** @description The band of the verdict on both sides. */
        BandBeforeAfter: {
            /** @enum {string} */
            before: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | "undetermined" | "not-assessed";
            /** @enum {string} */
            after: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | "undetermined" | "not-assessed";
        };
        /** @description The recommended path on both sides. */
        PathBeforeAfter: {
            /** @enum {string|null} */
            before: "retire" | "retain" | "repurchase" | "rehost-vm" | "replatform" | "refactor" | "rearchitect" | null;
            /** @enum {string|null} */
            after: "retire" | "retain" | "repurchase" | "rehost-vm" | "replatform" | "refactor" | "rearchitect" | null;
        };
        /** @description Blockers that only one side has. */
        BlockerChanges: {
            cleared: string[];
            added: string[];
        };
        /** @description A claim whose outcome, or whose credit for holding in part, differs. */
        FindingChange: {
            criterionId: string;
            title: string;
            outcome: components["schemas"]["OutcomeBeforeAfter"];
            contribution: components["schemas"]["ContributionBeforeAfter"];
        };
        /** @description The outcome on both sides; `null` where the questionnaire version does not judge the claim. */
        OutcomeBeforeAfter: {
            /** @enum {string|null} */
            before: "pass" | "partial" | "fail" | "not-applicable" | "unknown" | "error" | null;
            /** @enum {string|null} */
            after: "pass" | "partial" | "fail" | "not-applicable" | "unknown" | "error" | null;
        };
        /** @description Points of the proven score on both sides. */
        ContributionBeforeAfter: {
            before: number;
            after: number;
        };
        /** @description What to take as changed; every question that it does not name stays as it is. */
        ChangedAnswers: {
            answers?: components["schemas"]["Answers"];
            /** @description Questions to take as unanswered. */
            remove?: string[];
        };
        /** @description Why, by whom and until when a risk is accepted. */
        RiskAcceptance: {
            /** @description Why the department can live with it, in words that stand up to questions. */
            reason: string;
            /** @description Who answers for it: a role or a post. */
            owner: string;
            /**
             * Format: date
             * @description The last day on which it counts, in Hong Kong; today or later.
             */
            expiresOn: string;
        };
        /** @description What moving to a newer version changes. */
        QuestionnaireMove: {
            from: components["schemas"]["QuestionnaireVersion"];
            to: components["schemas"]["QuestionnaireVersion"];
            /** @description Questions that only the newer version asks. */
            added: components["schemas"]["AddedQuestion"][];
            /** @description Questions that the newer version does not ask; what was answered there stays behind. */
            retired: components["schemas"]["MovedQuestion"][];
            renamed: components["schemas"]["RenamedQuestion"][];
            /** @description Questions whose answer the newer version does not accept; they become unanswered. */
            reopened: components["schemas"]["MovedQuestion"][];
            difference: components["schemas"]["Difference"];
        };
        /** @description A question that only the newer version asks. */
        AddedQuestion: {
            questionId: string;
            text: string;
            /** @description False where the answers so far make it pointless. */
            asked: boolean;
        };
        /** @description A question, with its text. */
        MovedQuestion: {
            questionId: string;
            text: string;
        };
        /** @description A question that another version calls otherwise. */
        RenamedQuestion: {
            from: string;
            to: string;
        };
        /** @description The questionnaire version to move to. */
        MoveTarget: {
            /** @description The newer version to move to, such as `1.1`. */
            version: string;
        };
        /** @description One page of events, oldest first. */
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Cursor of the next page; absent on the last one. */
            next?: string;
        };
        /** @description One change: who did what, when. Never altered. */
        Event: {
            /** @description The id of what was changed. */
            subjectId: string;
            /** @description The version that the change made; without a gap. */
            subjectVersion: number;
            /** Format: date-time */
            at: string;
            /** @description `api-key:<id>`, `person:<id>`, or `operator` for who runs the service. */
            actor: string;
            /** @description The operation, such as `save-answers`. */
            action: string;
            detail: components["schemas"]["EventDetail"];
            /** @description SHA-256 of the canonical JSON before; `null` where there was none. */
            beforeHash: string | null;
            /** @description SHA-256 of the canonical JSON after; `null` where there is none. */
            afterHash: string | null;
        };
        /** @description What changed, in words that need no other record. */
        EventDetail: {
            applicationId?: string;
            questionnaire?: components["schemas"]["QuestionnaireVersion"];
            revision?: number;
            /** @description The approved assessment whose answers, notes, overrides, accepted risks and evidence it began with. */
            reopenedFrom?: string;
            status?: components["schemas"]["AssessmentStatus"];
            /** @description What the reviewer wrote about the decision. */
            comment?: string;
            answers?: components["schemas"]["AnswerChanges"];
            notes?: components["schemas"]["NoteChanges"];
            overrides?: components["schemas"]["OverrideChanges"];
            evidence?: components["schemas"]["EvidenceChanges"];
            confirmed?: components["schemas"]["ConfirmedPlaces"];
            acceptedRisks?: components["schemas"]["RiskChanges"];
        };
        /** @description Question id → its answer before and after. */
        AnswerChanges: {
            [key: string]: components["schemas"]["AnswerChange"];
        };
        /** @description A side that is left out was, or is now, unanswered. */
        AnswerChange: {
            before?: components["schemas"]["AnswerValue"];
            after?: components["schemas"]["AnswerValue"];
        };
        /** @description Question id → its note before and after. */
        NoteChanges: {
            [key: string]: components["schemas"]["NoteChange"];
        };
        /** @description A side that is left out had, or has now, no such text. */
        NoteChange: {
            before?: string;
            after?: string;
        };
        /** @description Question id → why its answer stands against files, before and after. */
        OverrideChanges: {
            [key: string]: components["schemas"]["NoteChange"];
        };
        /** @description Evidence id → what was attached before and after. */
        EvidenceChanges: {
            [key: string]: components["schemas"]["EvidenceChange"];
        };
        /** @description A side that is left out was, or is now, not attached. */
        EvidenceChange: {
            before?: components["schemas"]["EvidenceState"];
            after?: components["schemas"]["EvidenceState"];
        };
        /** @description Attached evidence by name and digest. */
        EvidenceState: {
            name: string;
            /** @description SHA-256 of the bytes as they were sent. */
            digest: string;
            contentsKept: boolean;
        };
        /** @description Question id → where its answer was read. */
        ConfirmedPlaces: {
            [key: string]: components["schemas"]["EvidencePlace"];
        };
        /** @description A line of a file. */
        EvidencePlace: {
            file: string;
            line: number;
        };
        /** @description Criterion id → its accepted risk before and after. */
        RiskChanges: {
            [key: string]: components["schemas"]["RiskChange"];
        };
        /** @description A side that is left out had, or has now, no accepted risk. */
        RiskChange: {
            before?: components["schemas"]["AcceptedRisk"];
            after?: components["schemas"]["AcceptedRisk"];
        };
        /** @description What became of each file, and what they suggest together. */
        EvidenceRead: {
            files: components["schemas"]["FileReading"][];
            findings: components["schemas"]["EvidenceFinding"][];
            questionnaires: components["schemas"]["SuggestionsFor"][];
        };
        /** @description What became of one file, sent alone or in an archive. */
        FileReading: {
            file: string;
            /** @description Which reader read it; `null` where none did. */
            reader: string | null;
            /**
             * @description `read-in-part`: the notices say what was left out; `skipped`: of a kind that is not read; `refused`: broken, too large or harmful.
             * @enum {string}
             */
            state: "read" | "read-in-part" | "skipped" | "refused";
            /** @description How many findings it yields. */
            findings: number;
            notices: components["schemas"]["EvidenceNotice"][];
        };
        /** @description Something to know about how a file was read. */
        EvidenceNotice: {
            file: string;
            line?: number;
            /** @description Stable code, such as `not-rendered`. */
            code: string;
            /** @description What is the case, and what to do. */
            detail: string;
        };
        /** @description What the files suggest for one questionnaire. */
        SuggestionsFor: {
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            suggestions: components["schemas"]["Suggestion"][];
        };
        /** @description An answer that files give to one question. It can be saved as it is once `open` is empty; of a several-of question it holds the statements that are shown to hold. */
        Suggestion: {
            questionId: string;
            answer?: components["schemas"]["AnswerValue"];
            sureness: components["schemas"]["Sureness"];
            /** @description Statements of a several-of question that no file speaks of; a person has to judge them. */
            open: string[];
            /** @description What it rests on, the surest first. Positions in `findings`, from 0. */
            findings: number[];
            /** @description What says something else and is no mere hint. Positions in `findings`, from 0. */
            against: number[];
        };
        /** @description Files to read. */
        EvidenceToRead: {
            /** @description One or more files, each a part of its own with a file name of at most 255 characters, which may be a path below a folder, such as `k8s/deployment.yaml`. These kinds are read: Build file of an image (Containerfile or Dockerfile) and its ignore file; Configuration of the OpenShift control plane (config.yaml, master-config.yaml, APIServer); Static pods of the Kubernetes control plane, with the configuration files that they name; Kubernetes and OpenShift manifests; Compose file (docker-compose.yml, compose.yaml, stack file of Docker Swarm); Configuration of the Docker daemon (daemon.json); Inspected containers (docker inspect, podman inspect); Inspected images (docker image inspect, podman image inspect, skopeo inspect); State and version of the Docker daemon (docker info, docker version); Results of docker-bench-security (JSON or log); Results of kube-bench; Reports of Trivy (trivy image, config, fs and k8s with --format json); Bills of materials (CycloneDX JSON); Bills of materials (SPDX JSON); Reports of Dockle (JSON); Results of Hadolint (JSON); Listing of files with mode and owner (`stat -c '%a %U:%G %n'` or `ls -l`); Rules of the audit system (audit.rules, or the output of `auditctl -l`); Lists of machines in CSV (RVTools, vCenter or a table of your own). */
            files: string[];
        };
        /** @description What became of each file that was sent. */
        EvidenceAttached: {
            files: components["schemas"]["SentFile"][];
        };
        /** @description What became of one file that was sent. */
        SentFile: {
            /** @description The name under which this request sent it. */
            file: string;
            /**
             * @description `already-attached`: the same bytes are, perhaps under another name; `contents-kept`: so they are, and from now on the contents are kept as well.
             * @enum {string}
             */
            outcome: "attached" | "already-attached" | "contents-kept";
            evidence: components["schemas"]["AttachedFile"];
        };
        /** @description Files to attach as evidence. */
        EvidenceToAttach: {
            /** @description One or more files, each a part of its own with a file name of at most 255 characters, which may be a path below a folder, such as `k8s/deployment.yaml`. These kinds are read: Build file of an image (Containerfile or Dockerfile) and its ignore file; Configuration of the OpenShift control plane (config.yaml, master-config.yaml, APIServer); Static pods of the Kubernetes control plane, with the configuration files that they name; Kubernetes and OpenShift manifests; Compose file (docker-compose.yml, compose.yaml, stack file of Docker Swarm); Configuration of the Docker daemon (daemon.json); Inspected containers (docker inspect, podman inspect); Inspected images (docker image inspect, podman image inspect, skopeo inspect); State and version of the Docker daemon (docker info, docker version); Results of docker-bench-security (JSON or log); Results of kube-bench; Reports of Trivy (trivy image, config, fs and k8s with --format json); Bills of materials (CycloneDX JSON); Bills of materials (SPDX JSON); Reports of Dockle (JSON); Results of Hadolint (JSON); Listing of files with mode and owner (`stat -c '%a %U:%G %n'` or `ls -l`); Rules of the audit system (audit.rules, or the output of `auditctl -l`); Lists of machines in CSV (RVTools, vCenter or a table of your own). */
            files: string[];
            /**
             * @description Whether the files themselves are kept, at most 1 MiB each, and not only what they say.
             * @default false
             * @enum {string}
             */
            keepContents: "true" | "false";
        };
        /** @description What attached files say, beside the answers. */
        EvidenceOfAssessment: {
            evidence: components["schemas"]["EvidenceRecord"][];
            findings: components["schemas"]["AttachedFinding"][];
            suggestions: components["schemas"]["ComparedSuggestion"][];
            contradictions: components["schemas"]["Contradiction"][];
        };
        /** @description An attached file, and what became of each file in it. */
        EvidenceRecord: {
            id: string;
            name: string;
            /** @description SHA-256 of the bytes as they were sent. */
            digest: string;
            bytes: number;
            /** Format: date-time */
            attachedAt: string;
            /** @description `api-key:<id>`. */
            attachedBy: string;
            /** @description How many findings it yields. */
            findings: number;
            filesByState: components["schemas"]["FilesByState"];
            /** @description Whether its bytes are kept as well. */
            contentsKept: boolean;
            files: components["schemas"]["FileReading"][];
        };
        /** @description A finding, and the evidence that it comes from. */
        AttachedFinding: {
            evidenceId: string;
            /** @enum {string} */
            questionnaireId: "application-readiness" | "platform-hardening";
            questionId: string;
            /** @description An option id; of questions without options, the answer itself. */
            answer: number | string | boolean;
            /** @description False where a statement of a several-of question is shown not to hold. */
            holds: boolean;
            sureness: components["schemas"]["Sureness"];
            /** @description The file as it was sent; inside an archive `archive.zip/folder/file`. */
            file: string;
            line: number;
            /** @description What stands there, without values that look secret. */
            excerpt: string;
            /** @description What it is about, such as a stage or a container. */
            about: string;
            /** @description Why the place means this answer. */
            because: string;
        };
        /** @description A suggestion beside the answer of a person. */
        ComparedSuggestion: {
            questionId: string;
            answer?: components["schemas"]["AnswerValue"];
            sureness: components["schemas"]["Sureness"];
            /** @description Statements of a several-of question that no file speaks of; a person has to judge them. */
            open: string[];
            /** @description What it rests on, the surest first. Positions in `findings`, from 0. */
            findings: number[];
            /** @description What says something else and is no mere hint. Positions in `findings`, from 0. */
            against: number[];
            standing: components["schemas"]["StandingOfSuggestion"];
            /** @description Why the answer stands against the files; `null` unless `overridden`. */
            overriddenBecause: string | null;
        };
        /** @description What was written as answers, and what was not. */
        Confirmation: {
            confirmed: components["schemas"]["ConfirmedSuggestion"][];
            notConfirmed: components["schemas"]["UnconfirmedSuggestion"][];
        };
        /** @description An answer that was written, and where it comes from. */
        ConfirmedSuggestion: {
            questionId: string;
            answer?: components["schemas"]["AnswerValue"];
            sureness: components["schemas"]["Sureness"];
            file: string;
            line: number;
        };
        /** @description A suggestion that was not taken, and why. */
        UnconfirmedSuggestion: {
            questionId: string;
            /** @enum {string} */
            reason: "no-suggestion" | "statements-open" | "already-so" | "answered-otherwise" | "files-differ" | "less-sure";
            /** @description Why, and what to do. */
            detail: string;
        };
        /** @description Which suggested answers a person takes for true. */
        SuggestionsToConfirm: {
            /** @description The questions whose suggested answers are taken, whatever was answered before. */
            questions?: string[];
            /**
             * @description In place of `questions`: every question that is unanswered, or answered with `null`.
             * @enum {boolean}
             */
            all?: true;
            /**
             * @description With `all`: the least sureness, `implied-by-default` when it is left out; what is less sure is left to a person.
             * @enum {string}
             */
            sureness?: "stated" | "implied-by-default" | "hinted";
        };
        /** @description One page of API keys, oldest first. */
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            /** @description Cursor of the next page; absent on the last one. */
            next?: string;
        };
        /** @description A credential of an integration, without its secret. */
        ApiKey: {
            /** @description ULID. */
            id: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        /**
         * @description `read` sees; `write` also changes; `review` sees and decides on what was submitted; `admin` changes, and manages API keys.
         * @enum {string}
         */
        Scope: "read" | "write" | "review" | "admin";
        /** @description A new API key, with its secret. */
        CreatedApiKey: {
            /** @description ULID. */
            id: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description The key to send. It is shown this once and kept nowhere. */
            key: string;
        };
        /** @description An API key to create. */
        NewApiKey: {
            /** @description Which integration uses it. */
            name: string;
            /** @description `write` and `review` include `read`; `admin` includes `write`. */
            scopes: components["schemas"]["Scope"][];
            /**
             * @description Days until it expires, two years at most.
             * @default 365
             */
            expiresInDays: number;
        };
        /** @description The service works. */
        ServiceState: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description An OpenAPI document; the specification says what else it holds. */
        OpenApiDocument: {
            /** @description The version of the specification. */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The ETag of the version that is changed, in quotes.
         * @example "3"
         */
        "If-Match": string;
        /**
         * @description The ETag that you have; you get 304 while it is still the newest.
         * @example "3"
         */
        "If-None-Match": string;
        /**
         * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        "Idempotency-Key": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the API.
         * @example 1.0.0
         */
        "API-Version": string;
        /**
         * @description Names this request in our logs.
         * @example 01JD9Z3M5Q8R7T6V5W4X3Y2Z1A
         */
        "Request-Id": string;
        /**
         * @description The version of what is answered, in quotes.
         * @example "3"
         */
        ETag: string;
        /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
        "Idempotency-Replayed": "true";
        /**
         * @description Seconds to wait.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The scheme to use.
         * @example Bearer realm="loadline"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-applications": {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `next` of the page before; the filters must be the same. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    /** @description The next page, `rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *           "name": "Permit counter 牌照櫃位",
                     *           "description": "Takes applications for permits at the counter and online.",
                     *           "owner": "Senior Systems Manager (Licensing)",
                     *           "version": 1,
                     *           "createdAt": "2026-11-02T01:10:00.000Z",
                     *           "updatedAt": "2026-11-02T01:10:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `invalid-cursor`: The cursor does not belong to this list. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "create-application": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Permit counter 牌照櫃位",
                 *       "description": "Takes applications for permits at the counter and online.",
                 *       "owner": "Senior Systems Manager (Licensing)"
                 *     }
                 */
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description The application as it is stored. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /** @description Where it can be read. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "name": "Permit counter 牌照櫃位",
                     *       "description": "Takes applications for permits at the counter and online.",
                     *       "owner": "Senior Systems Manager (Licensing)",
                     *       "version": 1,
                     *       "createdAt": "2026-11-02T01:10:00.000Z",
                     *       "updatedAt": "2026-11-02T01:10:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-application": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the application, a ULID. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "name": "Permit counter 牌照櫃位",
                     *       "description": "Takes applications for permits at the counter and online.",
                     *       "owner": "Senior Systems Manager (Licensing)",
                     *       "version": 1,
                     *       "createdAt": "2026-11-02T01:10:00.000Z",
                     *       "updatedAt": "2026-11-02T01:10:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `application-not-found`: There is no such application. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "update-application": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the application, a ULID. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Permit counter 牌照櫃位",
                 *       "description": "Takes applications for permits at the counter and online.",
                 *       "owner": "Senior Systems Manager (Licensing)"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationReplacement"];
            };
        };
        responses: {
            /** @description The application as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "name": "Permit counter 牌照櫃位",
                     *       "description": "Takes applications for permits at the counter and online.",
                     *       "owner": "Senior Systems Manager (Licensing)",
                     *       "version": 2,
                     *       "createdAt": "2026-11-02T01:10:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `application-not-found`: There is no such application. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-application": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the application, a ULID. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `application-not-found`: There is no such application. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `application-has-assessments`: The application has assessments. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "application-readiness",
                     *           "version": "1.1",
                     *           "title": "Application readiness for containers",
                     *           "description": "Finds out whether one application can run on GCIS CaaS (Red Hat OpenShift), by which migration path, and what to change first.",
                     *           "questionCount": 119,
                     *           "origin": "published"
                     *         },
                     *         {
                     *           "id": "application-readiness",
                     *           "version": "1.0",
                     *           "title": "Application readiness for containers",
                     *           "description": "Finds out whether one application can run on GCIS CaaS (Red Hat OpenShift), by which migration path, and what to change first.",
                     *           "questionCount": 83,
                     *           "origin": "published"
                     *         },
                     *         {
                     *           "id": "platform-hardening",
                     *           "version": "1.0",
                     *           "title": "Hardening of container hosts and clusters",
                     *           "description": "Compares Docker hosts, Kubernetes clusters and OpenShift 4 with the security settings that the deck and the CIS benchmarks recommend, and says which to mend first and whose duty each is.",
                     *           "questionCount": 142,
                     *           "origin": "published"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionnaireList"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-questionnaire": {
        parameters: {
            query?: {
                /** @description The version; left out: the newest. */
                version?: string;
            };
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the questionnaire. */
                questionnaireId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questionnaire. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application-readiness",
                     *       "version": "1.1",
                     *       "title": "Application readiness for containers",
                     *       "description": "Finds out whether one application can run on GCIS CaaS (Red Hat OpenShift), by which migration path, and what to change first.",
                     *       "sections": [
                     *         {
                     *           "id": "application",
                     *           "title": "Application and business",
                     *           "intro": "Its data, its licences, its supplier and its planned life decide whether the application may move and whether a move pays.",
                     *           "questions": [
                     *             {
                     *               "kind": "one-of",
                     *               "id": "criticality",
                     *               "text": "What happens when the application is down for one working day?",
                     *               "help": "Look at the business continuity plan or ask the head of the section that uses it. Answer for the worst day of the year, such as the last day of a filing period.",
                     *               "source": {
                     *                 "document": "Baseline IT Security Policy (S17) and IT Security Guidelines (G3)",
                     *                 "part": "Record of systems by availability; check against the current edition"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "mission-critical",
                     *                   "label": "A service to the public or a statutory duty stops"
                     *                 },
                     *                 {
                     *                   "id": "important",
                     *                   "label": "Staff cannot do a main task on that day"
                     *                 },
                     *                 {
                     *                   "id": "supporting",
                     *                   "label": "Staff continue by another means, with more work"
                     *                 },
                     *                 {
                     *                   "id": "minor",
                     *                   "label": "The work of that day is not affected"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "policy": {
                     *         "categories": [
                     *           {
                     *             "id": "application",
                     *             "title": "Application and business"
                     *           },
                     *           {
                     *             "id": "architecture",
                     *             "title": "Architecture"
                     *           },
                     *           {
                     *             "id": "interfaces",
                     *             "title": "Interfaces"
                     *           },
                     *           {
                     *             "id": "runtime",
                     *             "title": "Runtime"
                     *           },
                     *           {
                     *             "id": "state",
                     *             "title": "State and data"
                     *           },
                     *           {
                     *             "id": "image",
                     *             "title": "Container image"
                     *           },
                     *           {
                     *             "id": "operation",
                     *             "title": "Operation"
                     *           },
                     *           {
                     *             "id": "mesh",
                     *             "title": "Service-to-service traffic"
                     *           },
                     *           {
                     *             "id": "security",
                     *             "title": "Security"
                     *           },
                     *           {
                     *             "id": "delivery",
                     *             "title": "Delivery"
                     *           }
                     *         ],
                     *         "criteria": [
                     *           {
                     *             "id": "classification-fits-shared-platform",
                     *             "title": "The classification of the data permits a shared platform",
                     *             "category": "application",
                     *             "weight": 5,
                     *             "why": "On GCIS CaaS, nodes, storage and administrators serve many departments. TOP SECRET and SECRET data belong in an approved isolated network; up to which level below that CaaS may be used is to be confirmed.",
                     *             "fix": "Ask the GCIS Planning and Client Advisory Team and the departmental IT security officer in writing up to which classification CaaS may be used (to be confirmed), and check whether the classified records can be kept in a system of their own.",
                     *             "effort": "M",
                     *             "owner": "department",
                     *             "sources": [
                     *               {
                     *                 "document": "Baseline IT Security Policy (S17) and IT Security Guidelines (G3)",
                     *                 "part": "Classification of information; check against the current edition"
                     *               },
                     *               {
                     *                 "document": "GCIS internal FAQ, copy of 22 September 2022",
                     *                 "part": "Advice on suitability before subscribing"
                     *               }
                     *             ],
                     *             "reads": [
                     *               "data-classification"
                     *             ],
                     *             "blocks": [
                     *               "replatform",
                     *               "refactor",
                     *               "rearchitect",
                     *               "rehost-vm"
                     *             ],
                     *             "examples": [
                     *               {
                     *                 "answers": {
                     *                   "data-classification": "unclassified"
                     *                 },
                     *                 "outcome": "pass",
                     *                 "credit": 100
                     *               },
                     *               {
                     *                 "answers": {
                     *                   "data-classification": "restricted"
                     *                 },
                     *                 "outcome": "partial",
                     *                 "credit": 75
                     *               },
                     *               {
                     *                 "answers": {
                     *                   "data-classification": "confidential"
                     *                 },
                     *                 "outcome": "partial",
                     *                 "credit": 50
                     *               },
                     *               {
                     *                 "answers": {
                     *                   "data-classification": "secret"
                     *                 },
                     *                 "outcome": "fail",
                     *                 "credit": 0
                     *               },
                     *               {
                     *                 "answers": {
                     *                   "data-classification": "top-secret"
                     *                 },
                     *                 "outcome": "fail",
                     *                 "credit": 0
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "bands": [
                     *           {
                     *             "id": "ready",
                     *             "title": "Ready",
                     *             "from": 80
                     *           },
                     *           {
                     *             "id": "ready-with-conditions",
                     *             "title": "Ready with conditions",
                     *             "from": 60
                     *           },
                     *           {
                     *             "id": "needs-remediation",
                     *             "title": "Needs remediation",
                     *             "from": 40
                     *           },
                     *           {
                     *             "id": "not-ready",
                     *             "title": "Not ready",
                     *             "from": 0
                     *           }
                     *         ],
                     *         "paths": [
                     *           {
                     *             "id": "retire",
                     *             "title": "Retire",
                     *             "definition": "The application is switched off; its data is archived or handed over, and nothing is moved.",
                     *             "konveyorTerm": "Retire",
                     *             "needs": [
                     *               {
                     *                 "condition": {
                     *                   "kind": "one-of",
                     *                   "question": "planned-life",
                     *                   "options": [
                     *                     "ends-within-a-year"
                     *                   ]
                     *                 },
                     *                 "otherwise": "The department plans to use it for longer than a year, or a replacement has to be ready first."
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "decisionTable": [
                     *           {
                     *             "path": "retire",
                     *             "stays": true,
                     *             "clauses": [
                     *               {
                     *                 "kind": "path",
                     *                 "path": "retire",
                     *                 "state": "allowed"
                     *               }
                     *             ],
                     *             "because": "It is to be switched off within a year, so no move would pay back."
                     *           }
                     *         ],
                     *         "landingZone": {
                     *           "id": "gcis-caas",
                     *           "title": "GCIS CaaS",
                     *           "facts": [
                     *             {
                     *               "id": "arbitrary-user",
                     *               "title": "A user number picked by the platform",
                     *               "statement": "Under restricted-v2 a pod runs as a user number from the range of its project, which the image cannot choose. Files that it writes have to be writable for group 0.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 },
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Creating images"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "runs-without-root",
                     *                 "image-runs-as-any-user"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "no-capabilities",
                     *               "title": "No kernel capabilities",
                     *               "statement": "Under restricted-v2 all capabilities are dropped; NET_BIND_SERVICE is the only one that a pod may ask back, and no process gains privileges after its start.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 },
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Container Runtime Configuration"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "runs-without-root",
                     *                 "needs-no-host-access"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "no-host-access",
                     *               "title": "No namespaces, paths or ports of the host",
                     *               "statement": "Under restricted-v2 a pod uses neither the network, processes and memory of its node nor its folders and ports.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 },
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Container Runtime Configuration"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "needs-no-host-access",
                     *                 "hardware-is-reachable"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "volume-types",
                     *               "title": "Volumes of listed types only",
                     *               "statement": "A pod under restricted-v2 mounts ConfigMaps, Secrets, scratch space and PersistentVolumeClaims. It cannot mount a network share by itself.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 },
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Understanding persistent storage"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "files-outlive-the-pod"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "seccomp-default",
                     *               "title": "The default filter of system calls",
                     *               "statement": "Under restricted-v2 a pod runs with the seccomp profile of the container runtime, which refuses system calls that ordinary programs do not need, and loads nothing into the kernel.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 },
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Container Runtime Configuration"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "kernel-is-shared"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "unprivileged-ports",
                     *               "title": "Ports of 1024 and above",
                     *               "statement": "A process without root and capabilities cannot open a port below 1024 unless the pod sets a sysctl or asks NET_BIND_SERVICE back. Users still reach 80 and 443, because the Service and the Route map them.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 },
                     *                 {
                     *                   "document": "Kubernetes documentation",
                     *                   "part": "Service",
                     *                   "url": "https://kubernetes.io/docs/concepts/services-networking/service/"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "ports-are-unprivileged"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "images-from-a-registry",
                     *               "title": "Images from a registry",
                     *               "statement": "Nodes pull every image from a registry by its name. Nothing is installed on a node or copied into a running container.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Using container registries securely"
                     *                 },
                     *                 {
                     *                   "document": "Kubernetes documentation",
                     *                   "part": "Images: using a private registry",
                     *                   "url": "https://kubernetes.io/docs/concepts/containers/images/#using-a-private-registry"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "image-exists",
                     *                 "image-is-in-private-registry"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "probes",
                     *               "title": "Probes for ready and alive",
                     *               "statement": "The platform sends traffic to a pod and restarts it by what its probes answer. Without them it takes a started process for a working one.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Probes"
                     *                 },
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Monitoring application health by using health checks"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "health-can-be-probed"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "requests-and-limits",
                     *               "title": "Resource requests and limits",
                     *               "statement": "The scheduler places a pod by the processor time and memory that it requests, and a container above its memory limit is ended. In a project with a quota on them, a pod without such figures is refused.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Container Runtime Configuration"
                     *                 },
                     *                 {
                     *                   "document": "Kubernetes documentation",
                     *                   "part": "Resource Management for Pods and Containers",
                     *                   "url": "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "resource-needs-are-measured"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "pods-are-replaced",
                     *               "title": "Pods that are replaced at any time",
                     *               "statement": "Updates of nodes and of the platform move pods: each gets the stop signal, is ended after its grace period, and starts elsewhere with an empty file system.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Handling SIGTERM signal gracefully"
                     *                 },
                     *                 {
                     *                   "document": "Kubernetes documentation",
                     *                   "part": "Disruptions",
                     *                   "url": "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "stops-without-losing-work",
                     *                 "files-outlive-the-pod"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "router-protocols",
                     *               "title": "HTTP and TLS at the Route",
                     *               "statement": "A Route carries HTTP, HTTPS and other TLS connections that name their server. Any other protocol needs another way in.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Configuring ingress cluster traffic"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "protocols-pass-the-router"
                     *               ],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "security-risk-assessment",
                     *               "title": "A security risk assessment before launch",
                     *               "statement": "GCIS audits its infrastructure, not the applications on it. Before a launch or major release the department has a security risk assessment with a code review made by an independent team.",
                     *               "sources": [
                     *                 {
                     *                   "document": "GCIS internal FAQ, copy of 22 September 2022",
                     *                   "part": "Security risk assessment before launch or major release"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [
                     *                 "security-risk-assessment-is-current"
                     *               ],
                     *               "paths": [
                     *                 "rehost-vm",
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "advice-on-suitability",
                     *               "title": "Advice before subscribing",
                     *               "statement": "A department asks the GCIS Planning and Client Advisory Team whether GCIS suits an application before it subscribes.",
                     *               "sources": [
                     *                 {
                     *                   "document": "GCIS internal FAQ, copy of 22 September 2022",
                     *                   "part": "Advice on suitability before subscribing"
                     *                 }
                     *               ],
                     *               "confirmation": "confirmed",
                     *               "confirmWith": null,
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "rehost-vm",
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "classification-limit",
                     *               "title": "Classification of data",
                     *               "statement": "Up to which classification data may be kept and processed, and what that asks for in addition.",
                     *               "sources": [
                     *                 {
                     *                   "document": "GCIS internal FAQ, copy of 22 September 2022",
                     *                   "part": "Advice on suitability before subscribing"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "rehost-vm",
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "data-classification",
                     *                 "options": [
                     *                   "restricted",
                     *                   "confidential"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "virtual-machines",
                     *               "title": "Virtual machines",
                     *               "statement": "Whether virtual machines are offered for this application, with which guest systems and sizes, and who patches and backs them up.",
                     *               "sources": [
                     *                 {
                     *                   "document": "GCIS internal FAQ, copy of 22 September 2022",
                     *                   "part": "List of services"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "rehost-vm"
                     *               ]
                     *             },
                     *             {
                     *               "id": "quotas",
                     *               "title": "Projects and quotas",
                     *               "statement": "How many projects a department gets, and which quotas on processor, memory, storage and objects hold in each. They bound the number and size of pods.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Kubernetes documentation",
                     *                   "part": "Resource Quotas",
                     *                   "url": "https://kubernetes.io/docs/concepts/policy/resource-quotas/"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "constraint-exceptions",
                     *               "title": "Exceptions to restricted-v2",
                     *               "statement": "Whether a pod may run under a wider constraint than restricted-v2, and who decides on it. Plan without one.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Managing security context constraints"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "any",
                     *                 "conditions": [
                     *                   {
                     *                     "kind": "one-of",
                     *                     "question": "run-as",
                     *                     "options": [
                     *                       "root-always"
                     *                     ]
                     *                   },
                     *                   {
                     *                     "kind": "one-of",
                     *                     "question": "host-access",
                     *                     "options": [
                     *                       "host-paths",
                     *                       "host-network",
                     *                       "added-capabilities",
                     *                       "other-processes"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "node-systems",
                     *               "title": "Systems and processors of the nodes",
                     *               "statement": "Whether there are nodes other than Linux on x86-64. Where there are none, a program for Windows or for another processor has to be ported.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Windows Container Support for OpenShift"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "any",
                     *                 "conditions": [
                     *                   {
                     *                     "kind": "one-of",
                     *                     "question": "operating-system",
                     *                     "options": [
                     *                       "windows-server"
                     *                     ]
                     *                   },
                     *                   {
                     *                     "kind": "one-of",
                     *                     "question": "cpu-architecture",
                     *                     "options": [
                     *                       "arm64",
                     *                       "other"
                     *                     ]
                     *                   }
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "storage-classes",
                     *               "title": "Storage classes and access modes",
                     *               "statement": "Which storage classes are offered, whether several pods may write to one volume, whether object storage is offered, and which of them is encrypted.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Introduction to Kubernetes architecture"
                     *                 },
                     *                 {
                     *                   "document": "Kubernetes documentation",
                     *                   "part": "Persistent Volumes: Access Modes",
                     *                   "url": "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "local-files",
                     *                 "options": [
                     *                   "shared-storage",
                     *                   "local-disk"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "volume-backup",
                     *               "title": "Backup of volumes",
                     *               "statement": "Who backs up persistent volumes, how often, and how a department restores one.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Backup and restore"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "local-files",
                     *                 "options": [
                     *                   "shared-storage",
                     *                   "local-disk"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "database-service",
                     *               "title": "Database service",
                     *               "statement": "Whether the database service of GCIS can be reached from CaaS and has the product and version in use, or where the database may run otherwise.",
                     *               "sources": [
                     *                 {
                     *                   "document": "GCIS internal FAQ, copy of 22 September 2022",
                     *                   "part": "List of services"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "database-kind",
                     *                 "options": [
                     *                   "open-source-relational",
                     *                   "commercial-relational",
                     *                   "document-or-key-value",
                     *                   "file-based"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "registry",
                     *               "title": "Registry and image scanning",
                     *               "statement": "Which registry images are pulled from, who may push to it, and whether it scans them.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Using container registries securely"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "pipeline",
                     *               "title": "Delivery pipeline",
                     *               "statement": "Which pipeline is offered, and whether the pipeline of a department may deploy to its projects.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Comparison of CI/CD tools"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "service-mesh",
                     *               "title": "Service mesh",
                     *               "statement": "Whether a service mesh is offered, and who runs it.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Benefits of using service mesh"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "at-least",
                     *                 "question": "service-count",
                     *                 "number": 2
                     *               }
                     *             },
                     *             {
                     *               "id": "routes",
                     *               "title": "Host names and certificates of Routes",
                     *               "statement": "Which host names a Route may have, who issues the certificates, and how users on the Internet or the government network reach it.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Secured routes"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "inbound-protocols",
                     *                 "options": [
                     *                   "http",
                     *                   "soap",
                     *                   "graphql",
                     *                   "grpc"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "other-ways-in",
                     *               "title": "Ways in beside Routes",
                     *               "statement": "Whether a load balancer for TCP or UDP is offered to callers that speak another protocol than HTTP.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Configuring ingress cluster traffic"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "inbound-protocols",
                     *                 "options": [
                     *                   "raw-tcp",
                     *                   "udp",
                     *                   "rmi-corba-dcom",
                     *                   "file-transfer"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "egress",
                     *               "title": "Connections out of the cluster",
                     *               "statement": "How a rule for a connection to another system is requested, and whether a project can have a fixed source address.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Configuring an egress IP address"
                     *                 },
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Network policy"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ],
                     *               "when": {
                     *                 "kind": "one-of",
                     *                 "question": "dependency-reach",
                     *                 "options": [
                     *                   "all-reachable",
                     *                   "rules-to-be-opened",
                     *                   "not-reachable"
                     *                 ]
                     *               }
                     *             },
                     *             {
                     *               "id": "logs-and-metrics",
                     *               "title": "Logs, metrics and alerts",
                     *               "statement": "Where logs go and how long they are kept, whether metrics of applications are collected, and who receives an alert.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Monitoring cluster events and logs"
                     *                 },
                     *                 {
                     *                   "document": "Red Hat OpenShift Container Platform documentation",
                     *                   "part": "Enabling monitoring for user-defined projects"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             },
                     *             {
                     *               "id": "service-level",
                     *               "title": "Availability and maintenance",
                     *               "statement": "Which availability is agreed, when the platform is maintained, and where its pods start again when a site fails. It bounds the recovery time that the application can promise.",
                     *               "sources": [
                     *                 {
                     *                   "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                   "part": "Leverage Pod Topology Spread Constraints"
                     *                 }
                     *               ],
                     *               "confirmation": "to-be-confirmed",
                     *               "confirmWith": "GCIS Planning and Client Advisory Team",
                     *               "makesNecessary": [],
                     *               "paths": [
                     *                 "rehost-vm",
                     *                 "replatform",
                     *                 "refactor",
                     *                 "rearchitect"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         "advisers": [
                     *           {
                     *             "id": "decomposition",
                     *             "title": "Division into services",
                     *             "choices": [
                     *               {
                     *                 "id": "none",
                     *                 "title": "Nothing to divide",
                     *                 "definition": "The department does not divide the application."
                     *               },
                     *               {
                     *                 "id": "not-yet",
                     *                 "title": "Not yet",
                     *                 "definition": "A division would help, once it can be done safely."
                     *               },
                     *               {
                     *                 "id": "one-container",
                     *                 "title": "Keep it in one piece",
                     *                 "definition": "One image from one code base, released together; jobs may start other commands of it."
                     *               },
                     *               {
                     *                 "id": "miniservices",
                     *                 "title": "Miniservices",
                     *                 "definition": "A few services, one for each business domain; they may share database and release."
                     *               },
                     *               {
                     *                 "id": "microservices",
                     *                 "title": "Microservices",
                     *                 "definition": "Services with one responsibility and their own data, built and released apart."
                     *               }
                     *             ],
                     *             "table": [
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "retire",
                     *                       "retain",
                     *                       "repurchase",
                     *                       "rehost-vm"
                     *                     ],
                     *                     "text": "The recommended path does not lead into containers.",
                     *                     "otherwise": "The recommended path leads into containers."
                     *                   }
                     *                 ],
                     *                 "because": "The application is not changed on this path, so nothing is divided."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "origin",
                     *                         "options": [
                     *                           "built-for-the-department",
                     *                           "customised-product"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "It is a packaged product, whose code the department cannot change.",
                     *                     "otherwise": "The department can have the code changed."
                     *                   }
                     *                 ],
                     *                 "because": "The supplier decides how the product is divided; each of its programs becomes an image."
                     *               },
                     *               {
                     *                 "choice": "miniservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "architecture-style",
                     *                       "options": [
                     *                         "microservices"
                     *                       ]
                     *                     },
                     *                     "text": "It is built of microservices.",
                     *                     "otherwise": "It is not built of microservices.",
                     *                     "given": true
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "database-sharing",
                     *                           "options": [
                     *                             "shared-write"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "deployment-unit",
                     *                           "options": [
                     *                             "whole-application"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Its parts go live only together, or others write into its database.",
                     *                     "otherwise": "Its parts go live apart, and nobody else writes into its database."
                     *                   }
                     *                 ],
                     *                 "because": "Services that share data or go live together have the cost of microservices without their gain. Fewer, one for each domain, would be simpler to run."
                     *               },
                     *               {
                     *                 "choice": "microservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "architecture-style",
                     *                       "options": [
                     *                         "microservices"
                     *                       ]
                     *                     },
                     *                     "text": "It is built of microservices.",
                     *                     "otherwise": "It is not built of microservices.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is divided already, and its parts live apart. Putting them together again would be work without a gain."
                     *               },
                     *               {
                     *                 "choice": "microservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path is to rearchitect.",
                     *                     "otherwise": "The recommended path is not to rearchitect."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "team-structure",
                     *                       "options": [
                     *                         "several-with-own-parts",
                     *                         "several-in-common-code"
                     *                       ]
                     *                     },
                     *                     "text": "Several teams change the code.",
                     *                     "otherwise": "One team changes the code, or none that stays."
                     *                   }
                     *                 ],
                     *                 "because": "Each team can change, release and scale its own part, and technology can differ between them. The price is more to orchestrate, to test and to secure between the parts."
                     *               },
                     *               {
                     *                 "choice": "microservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path is to rearchitect.",
                     *                     "otherwise": "The recommended path is not to rearchitect."
                     *                   }
                     *                 ],
                     *                 "because": "The parts need to live apart, but one team carries them all: cut off only the part that delays the others, run it for some months, and divide further when people are there to run more."
                     *               },
                     *               {
                     *                 "choice": "not-yet",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "independent-change-need",
                     *                       "options": [
                     *                         "strong"
                     *                       ]
                     *                     },
                     *                     "text": "A part has delayed or disturbed the others more than once in the last year.",
                     *                     "otherwise": "No part has delayed or disturbed the others more than once in the last year."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "architecture-style",
                     *                           "options": [
                     *                             "single-monolith"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "pipeline",
                     *                           "options": [
                     *                             "by-hand",
                     *                             "builds-only"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "part-testing",
                     *                           "options": [
                     *                             "only-end-to-end"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Its layers are mixed, a part cannot be tested alone, or no tool tests every change.",
                     *                     "otherwise": "Its layers are separate, parts can be tested alone, and a tool tests every change."
                     *                   }
                     *                 ],
                     *                 "because": "The need is there, but a part that cannot be tested or built by itself would still wait for the others after the split. Separate modules inside first, with tests at their borders, and move in one piece."
                     *               },
                     *               {
                     *                 "choice": "miniservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "architecture-style",
                     *                       "options": [
                     *                         "miniservices"
                     *                       ]
                     *                     },
                     *                     "text": "It is built of miniservices.",
                     *                     "otherwise": "It is not built of miniservices.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is divided by domain already. Finer services would need more resources and orchestration than the need to change them repays."
                     *               },
                     *               {
                     *                 "choice": "miniservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "independent-change-need",
                     *                       "options": [
                     *                         "strong"
                     *                       ]
                     *                     },
                     *                     "text": "A part has delayed or disturbed the others more than once in the last year.",
                     *                     "otherwise": "No part has delayed or disturbed the others more than once in the last year."
                     *                   }
                     *                 ],
                     *                 "because": "The part that disturbs the others becomes a service of its own and may keep the common database; that gives most of the gain at a part of the cost of microservices."
                     *               },
                     *               {
                     *                 "choice": "miniservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "architecture-style",
                     *                       "options": [
                     *                         "microservices"
                     *                       ]
                     *                     },
                     *                     "text": "It is built of microservices.",
                     *                     "otherwise": "It is not built of microservices.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "Small services that always change together can become one for each domain."
                     *               },
                     *               {
                     *                 "choice": "one-container",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "independent-change-need",
                     *                         "options": [
                     *                           "strong"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "No part has delayed or disturbed the others more than once in the last year.",
                     *                     "otherwise": "A part has delayed or disturbed the others more than once in the last year."
                     *                   }
                     *                 ],
                     *                 "because": "Its parts change together well enough. One piece is simple to deploy and to test from end to end, and calls inside it need no network. Microservices pay at a scale and pace that is not asked for here."
                     *               },
                     *               {
                     *                 "choice": "miniservices",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   }
                     *                 ],
                     *                 "because": "A division by business domain is the next step when one piece becomes too slow to change."
                     *               },
                     *               {
                     *                 "choice": "not-yet",
                     *                 "clauses": [],
                     *                 "because": "It is not proven yet that the application goes into containers and may be changed."
                     *               }
                     *             ],
                     *             "additions": [],
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Introduction to miniservice architecture"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Microservices vs. Monolithic"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Microservices vs. Miniservices"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Benefits of using microservices"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Disadvantages of using microservices"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "api-style",
                     *             "title": "Style of the interface for other systems",
                     *             "choices": [
                     *               {
                     *                 "id": "none",
                     *                 "title": "No new interface",
                     *                 "definition": "Nothing has to be designed for other systems."
                     *               },
                     *               {
                     *                 "id": "rest",
                     *                 "title": "REST over HTTP",
                     *                 "definition": "Things with addresses, the methods of HTTP, and replies that may be cached."
                     *               },
                     *               {
                     *                 "id": "soap-stays",
                     *                 "title": "SOAP stays",
                     *                 "definition": "The present SOAP interface moves as it is; what is new beside it can be REST."
                     *               },
                     *               {
                     *                 "id": "graphql",
                     *                 "title": "GraphQL",
                     *                 "definition": "One address with a schema, at which each caller asks for the fields that it needs."
                     *               },
                     *               {
                     *                 "id": "grpc",
                     *                 "title": "gRPC",
                     *                 "definition": "Binary calls over HTTP/2 from a common .proto contract, between services."
                     *               }
                     *             ],
                     *             "table": [
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "retire",
                     *                       "retain",
                     *                       "repurchase",
                     *                       "rehost-vm"
                     *                     ],
                     *                     "text": "The recommended path does not lead into containers.",
                     *                     "otherwise": "The recommended path leads into containers."
                     *                   }
                     *                 ],
                     *                 "because": "On this path the interface is not touched, or goes with the application."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "all",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "inbound-protocols",
                     *                             "options": [
                     *                               "http",
                     *                               "soap",
                     *                               "graphql",
                     *                               "grpc"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "api-consumers",
                     *                             "options": [
                     *                               "same-replies",
                     *                               "different-fields",
                     *                               "high-volume-calls",
                     *                               "formal-contract"
                     *                             ]
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "No other system calls it through an interface.",
                     *                     "otherwise": "Other systems call it through an interface."
                     *                   }
                     *                 ],
                     *                 "because": "Only people or jobs use it. An interface that nobody has asked for would have to be secured and kept stable all the same."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "origin",
                     *                         "options": [
                     *                           "built-for-the-department",
                     *                           "customised-product"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "It is a packaged product, whose code the department cannot change.",
                     *                     "otherwise": "The department can have the code changed."
                     *                   }
                     *                 ],
                     *                 "because": "The supplier decides on the interfaces of the product; the Route passes them as they are."
                     *               },
                     *               {
                     *                 "choice": "soap-stays",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "inbound-protocols",
                     *                       "options": [
                     *                         "soap"
                     *                       ]
                     *                     },
                     *                     "text": "Callers use SOAP today.",
                     *                     "otherwise": "No caller uses SOAP today.",
                     *                     "given": true
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "api-consumers",
                     *                       "options": [
                     *                         "formal-contract"
                     *                       ]
                     *                     },
                     *                     "text": "Callers hold a WSDL contract with signed messages or transactions.",
                     *                     "otherwise": "No caller holds a WSDL contract with signed messages or transactions."
                     *                   }
                     *                 ],
                     *                 "because": "REST has no built-in security of messages and no transactions. What the contract promises would have to be rebuilt on both sides."
                     *               },
                     *               {
                     *                 "choice": "grpc",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "high-volume-calls"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "grpc"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Services call it so often that message size is a limit, or by gRPC today.",
                     *                     "otherwise": "The size of messages is no limit for its callers, and none uses gRPC today."
                     *                   }
                     *                 ],
                     *                 "because": "Binary messages over a few lasting connections carry more calls than JSON. They are spread by connection and not by call, so callers must balance them, and whether the entry passes HTTP/2 has to be tried."
                     *               },
                     *               {
                     *                 "choice": "graphql",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "inbound-protocols",
                     *                       "options": [
                     *                         "graphql"
                     *                       ]
                     *                     },
                     *                     "text": "Callers use GraphQL today.",
                     *                     "otherwise": "No caller uses GraphQL today.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, and its callers rest on the schema."
                     *               },
                     *               {
                     *                 "choice": "graphql",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "team-structure",
                     *                       "options": [
                     *                         "several-with-own-parts",
                     *                         "several-in-common-code",
                     *                         "one-team"
                     *                       ]
                     *                     },
                     *                     "text": "A team is there that can look after a schema.",
                     *                     "otherwise": "No team is there that can look after a schema."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "api-consumers",
                     *                       "options": [
                     *                         "different-fields"
                     *                       ]
                     *                     },
                     *                     "text": "Many clients each need other fields of the same data.",
                     *                     "otherwise": "Its callers do not each need other fields of the same data."
                     *                   }
                     *                 ],
                     *                 "because": "Each client asks for the fields that it needs, in one call. The price: more work on the server, a schema to look after, and replies that are harder to cache."
                     *               },
                     *               {
                     *                 "choice": "soap-stays",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "inbound-protocols",
                     *                       "options": [
                     *                         "soap"
                     *                       ]
                     *                     },
                     *                     "text": "Callers use SOAP today.",
                     *                     "otherwise": "No caller uses SOAP today.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "SOAP passes the Route like any HTTP, so the move does not ask for another style, and a change would have to be made and tested on both sides. New operations can be REST."
                     *               },
                     *               {
                     *                 "choice": "rest",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   }
                     *                 ],
                     *                 "because": "It is light, understood by every client, can be cached, and each request can go to any pod. It fits callers that want the same replies."
                     *               },
                     *               {
                     *                 "choice": "graphql",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   }
                     *                 ],
                     *                 "because": "It would serve the same callers, with more work on the server and a schema to look after."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [],
                     *                 "because": "It is not proven that other systems will call it, so no style is chosen yet."
                     *               }
                     *             ],
                     *             "additions": [
                     *               {
                     *                 "id": "written-contract",
                     *                 "title": "A contract with versions, in source control",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "origin",
                     *                       "options": [
                     *                         "built-for-the-department",
                     *                         "customised-product"
                     *                       ]
                     *                     },
                     *                     "text": "The department can have the code changed.",
                     *                     "otherwise": "It is a packaged product, whose code the department cannot change."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "inbound-protocols",
                     *                           "options": [
                     *                             "http",
                     *                             "soap",
                     *                             "graphql",
                     *                             "grpc"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "api-consumers",
                     *                           "options": [
                     *                             "same-replies",
                     *                             "different-fields",
                     *                             "high-volume-calls",
                     *                             "formal-contract"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Other systems call it through an interface.",
                     *                     "otherwise": "No other system calls it through an interface."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "api-contract",
                     *                       "options": [
                     *                         "unversioned",
                     *                         "undocumented"
                     *                       ]
                     *                     },
                     *                     "text": "The interface has no contract with versions.",
                     *                     "otherwise": "The interface has a contract with versions, or needs none."
                     *                   }
                     *                 ],
                     *                 "because": "Whatever the style, two versions answer side by side during a release, and callers must be able to tell them apart."
                     *               }
                     *             ],
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "What is REST APIs?"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "service-mesh",
                     *             "title": "Service mesh",
                     *             "choices": [
                     *               {
                     *                 "id": "none",
                     *                 "title": "No mesh",
                     *                 "definition": "Kubernetes Services, TLS and client libraries are enough."
                     *               },
                     *               {
                     *                 "id": "not-yet",
                     *                 "title": "Not yet",
                     *                 "definition": "A mesh would help, once the team can run one."
                     *               },
                     *               {
                     *                 "id": "openshift-service-mesh",
                     *                 "title": "OpenShift Service Mesh (Istio)",
                     *                 "definition": "Envoy proxies beside the services, steered by Istio, as an operator of the platform."
                     *               },
                     *               {
                     *                 "id": "linkerd",
                     *                 "title": "Linkerd",
                     *                 "definition": "A small proxy of its own beside the services; Kubernetes only, made to be easy to adopt."
                     *               },
                     *               {
                     *                 "id": "consul",
                     *                 "title": "Consul",
                     *                 "definition": "A registry and mesh with its own storage, for Kubernetes, Nomad and virtual machines."
                     *               }
                     *             ],
                     *             "table": [
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "retire",
                     *                       "retain",
                     *                       "repurchase",
                     *                       "rehost-vm"
                     *                     ],
                     *                     "text": "The recommended path does not lead into containers.",
                     *                     "otherwise": "The recommended path leads into containers."
                     *                   }
                     *                 ],
                     *                 "because": "A mesh works between pods; outside containers there is nothing for it to do."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "at-least",
                     *                         "question": "service-count",
                     *                         "number": 3
                     *                       }
                     *                     },
                     *                     "text": "Fewer than three services make up the application.",
                     *                     "otherwise": "Three or more services make up the application."
                     *                   }
                     *                 ],
                     *                 "because": "With one or two services a mesh costs a proxy beside every pod and a control plane, and has hardly a call to look after."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "any",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "workloads-outside-cluster",
                     *                             "options": [
                     *                               "same-rules-as-services"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "data-plane-extension",
                     *                             "options": [
                     *                               "own-code"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "entry-control",
                     *                             "options": [
                     *                               "same-rules-as-inside"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "traffic-control-need",
                     *                             "options": [
                     *                               "weighted-routing"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "cluster-spread",
                     *                             "options": [
                     *                               "several-joined"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "all",
                     *                             "conditions": [
                     *                               {
                     *                                 "kind": "one-of",
                     *                                 "question": "service-call-protection",
                     *                                 "options": [
                     *                                   "tls",
                     *                                   "plain"
                     *                                 ]
                     *                               },
                     *                               {
                     *                                 "kind": "one-of",
                     *                                 "question": "traffic-control-need",
                     *                                 "options": [
                     *                                   "retries-and-timeouts"
                     *                                 ]
                     *                               }
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "all",
                     *                             "conditions": [
                     *                               {
                     *                                 "kind": "one-of",
                     *                                 "question": "service-call-protection",
                     *                                 "options": [
                     *                                   "tls",
                     *                                   "plain"
                     *                                 ]
                     *                               },
                     *                               {
                     *                                 "kind": "one-of",
                     *                                 "question": "request-tracing",
                     *                                 "options": [
                     *                                   "correlation-id",
                     *                                   "none"
                     *                                 ]
                     *                               }
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "all",
                     *                             "conditions": [
                     *                               {
                     *                                 "kind": "one-of",
                     *                                 "question": "traffic-control-need",
                     *                                 "options": [
                     *                                   "retries-and-timeouts"
                     *                                 ]
                     *                               },
                     *                               {
                     *                                 "kind": "one-of",
                     *                                 "question": "request-tracing",
                     *                                 "options": [
                     *                                   "correlation-id",
                     *                                   "none"
                     *                                 ]
                     *                               }
                     *                             ]
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh.",
                     *                     "otherwise": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need."
                     *                   }
                     *                 ],
                     *                 "because": "Services of Kubernetes spread the calls, and what else is needed fits into client libraries and certificates at less cost than a mesh."
                     *               },
                     *               {
                     *                 "choice": "not-yet",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "container-skills",
                     *                         "options": [
                     *                           "operated-in-production"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "Fewer than two people of the team have run containers in production.",
                     *                     "otherwise": "At least two people of the team have run containers in production."
                     *                   }
                     *                 ],
                     *                 "because": "A mesh would take work off the services, but it puts a proxy into the path of every call: a team that has not run containers in production would meet both at once in its first incident."
                     *               },
                     *               {
                     *                 "choice": "consul",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "workloads-outside-cluster",
                     *                       "options": [
                     *                         "same-rules-as-services"
                     *                       ]
                     *                     },
                     *                     "text": "Programs outside the cluster have to follow the same rules as the services.",
                     *                     "otherwise": "No program outside the cluster has to follow the same rules as the services."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "service-discovery",
                     *                       "options": [
                     *                         "registry"
                     *                       ]
                     *                     },
                     *                     "text": "The services find each other through a registry of their own.",
                     *                     "otherwise": "The services find each other without a registry of their own."
                     *                   }
                     *                 ],
                     *                 "because": "Consul serves virtual machines and other schedulers as well as Kubernetes, and the services are used to a registry."
                     *               },
                     *               {
                     *                 "choice": "openshift-service-mesh",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "workloads-outside-cluster",
                     *                       "options": [
                     *                         "same-rules-as-services"
                     *                       ]
                     *                     },
                     *                     "text": "Programs outside the cluster have to follow the same rules as the services.",
                     *                     "otherwise": "No program outside the cluster has to follow the same rules as the services."
                     *                   }
                     *                 ],
                     *                 "because": "Istio takes in programs outside the cluster, which Linkerd does not."
                     *               },
                     *               {
                     *                 "choice": "openshift-service-mesh",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "data-plane-extension",
                     *                       "options": [
                     *                         "own-code"
                     *                       ]
                     *                     },
                     *                     "text": "Code of the department has to work on calls between the services.",
                     *                     "otherwise": "No code of the department has to work on calls between the services."
                     *                   }
                     *                 ],
                     *                 "because": "The proxies of Istio take filters of your own; no other mesh can be extended as far."
                     *               },
                     *               {
                     *                 "choice": "openshift-service-mesh",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "entry-control",
                     *                       "options": [
                     *                         "same-rules-as-inside"
                     *                       ]
                     *                     },
                     *                     "text": "The entry has to apply the same rules as between the services.",
                     *                     "otherwise": "The entry need not apply the same rules as between the services."
                     *                   }
                     *                 ],
                     *                 "because": "Istio brings a gateway of its own, so that one set of rules holds at the entry and inside."
                     *               },
                     *               {
                     *                 "choice": "linkerd",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "any",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "traffic-control-need",
                     *                             "options": [
                     *                               "weighted-routing"
                     *                             ]
                     *                           },
                     *                           {
                     *                             "kind": "one-of",
                     *                             "question": "cluster-spread",
                     *                             "options": [
                     *                               "several-joined"
                     *                             ]
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "Calls need neither be split by share or header nor cross from cluster to cluster.",
                     *                     "otherwise": "Calls have to be split by share or header, or to cross from cluster to cluster."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "entry-control",
                     *                       "options": [
                     *                         "stays-as-it-is"
                     *                       ]
                     *                     },
                     *                     "text": "The present gateway or ingress controller has to stay.",
                     *                     "otherwise": "No present gateway or ingress controller has to stay."
                     *                   }
                     *                 ],
                     *                 "because": "Linkerd works behind any ingress controller, while Istio wants the entry for a gateway of its own."
                     *               },
                     *               {
                     *                 "choice": "openshift-service-mesh",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Calls have to be split by share or header, or to cross from cluster to cluster.",
                     *                     "otherwise": "Calls need neither be split by share or header nor cross from cluster to cluster."
                     *                   }
                     *                 ],
                     *                 "because": "VirtualServices and DestinationRules of Istio send shares of calls to chosen versions and clusters."
                     *               },
                     *               {
                     *                 "choice": "linkerd",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "team-structure",
                     *                       "options": [
                     *                         "one-team",
                     *                         "no-standing-team"
                     *                       ]
                     *                     },
                     *                     "text": "A single team, or none that stays, carries the whole application.",
                     *                     "otherwise": "Several teams carry the application."
                     *                   }
                     *                 ],
                     *                 "because": "Mutual TLS, retries and figures are all that is asked for; Linkerd gives them with the least to learn, and Istio’s many features would be a burden for a single team."
                     *               },
                     *               {
                     *                 "choice": "openshift-service-mesh",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   }
                     *                 ],
                     *                 "because": "It comes as an operator of the platform, and several teams can share the work that Istio asks for."
                     *               },
                     *               {
                     *                 "choice": "linkerd",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "workloads-outside-cluster",
                     *                         "options": [
                     *                           "same-rules-as-services"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "No program outside the cluster has to follow the same rules as the services.",
                     *                     "otherwise": "Programs outside the cluster have to follow the same rules as the services."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "data-plane-extension",
                     *                         "options": [
                     *                           "own-code"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "No code of the department has to work on calls between the services.",
                     *                     "otherwise": "Code of the department has to work on calls between the services."
                     *                   }
                     *                 ],
                     *                 "because": "It gives mutual TLS, retries and figures with less to learn than Istio."
                     *               },
                     *               {
                     *                 "choice": "consul",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   }
                     *                 ],
                     *                 "because": "Its proxy can be exchanged and extended, but it brings its own storage, which has to be run and backed up."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [],
                     *                 "because": "No need for a mesh is proven so far, and an application runs well without one."
                     *               }
                     *             ],
                     *             "additions": [
                     *               {
                     *                 "id": "confirm-the-offer",
                     *                 "title": "Ask which service mesh the platform offers",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "not",
                     *                         "condition": {
                     *                           "kind": "at-least",
                     *                           "question": "service-count",
                     *                           "number": 3
                     *                         }
                     *                       }
                     *                     },
                     *                     "text": "Three or more services make up the application.",
                     *                     "otherwise": "Fewer than three services make up the application."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "workloads-outside-cluster",
                     *                           "options": [
                     *                             "same-rules-as-services"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "data-plane-extension",
                     *                           "options": [
                     *                             "own-code"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "entry-control",
                     *                           "options": [
                     *                             "same-rules-as-inside"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "traffic-control-need",
                     *                           "options": [
                     *                             "weighted-routing"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "cluster-spread",
                     *                           "options": [
                     *                             "several-joined"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "service-call-protection",
                     *                               "options": [
                     *                                 "tls",
                     *                                 "plain"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "traffic-control-need",
                     *                               "options": [
                     *                                 "retries-and-timeouts"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "request-tracing",
                     *                               "options": [
                     *                                 "correlation-id",
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need.",
                     *                     "otherwise": "At most one of mutual TLS, retries and traces is missing between the services, and no stated need asks for a mesh."
                     *                   }
                     *                 ],
                     *                 "because": "A mesh needs rights on the whole cluster, which a department does not have on a shared one. Whether GCIS CaaS offers one, and which, is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *               }
                     *             ],
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Benefits of using service mesh"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Comparison of service mesh tools"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Key Resources for Istio"
                     *               },
                     *               {
                     *                 "document": "Red Hat OpenShift Container Platform documentation",
                     *                 "part": "Service Mesh"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "delivery-pipeline",
                     *             "title": "Delivery pipeline",
                     *             "choices": [
                     *               {
                     *                 "id": "none",
                     *                 "title": "No pipeline",
                     *                 "definition": "There is no image that the department would build."
                     *               },
                     *               {
                     *                 "id": "not-yet",
                     *                 "title": "Not yet",
                     *                 "definition": "Something has to be settled before a tool is chosen."
                     *               },
                     *               {
                     *                 "id": "openshift-pipelines",
                     *                 "title": "OpenShift Pipelines",
                     *                 "definition": "Tekton as an operator of OpenShift: each step of the pipeline is a pod."
                     *               },
                     *               {
                     *                 "id": "tekton",
                     *                 "title": "Tekton",
                     *                 "definition": "Pipelines as Kubernetes objects, on any cluster."
                     *               },
                     *               {
                     *                 "id": "argo",
                     *                 "title": "Argo",
                     *                 "definition": "Keeps clusters as Git says (Argo CD), and runs jobs on them (Argo Workflows)."
                     *               },
                     *               {
                     *                 "id": "gitlab",
                     *                 "title": "GitLab",
                     *                 "definition": "Source, pipeline and registry in one product."
                     *               },
                     *               {
                     *                 "id": "jenkins",
                     *                 "title": "Jenkins",
                     *                 "definition": "An automation server that plug-ins extend."
                     *               },
                     *               {
                     *                 "id": "jenkins-x",
                     *                 "title": "Jenkins X",
                     *                 "definition": "Tekton pipelines with previews for pull requests."
                     *               },
                     *               {
                     *                 "id": "github-actions",
                     *                 "title": "GitHub Actions",
                     *                 "definition": "Workflows as part of GitHub."
                     *               },
                     *               {
                     *                 "id": "circleci",
                     *                 "title": "CircleCI",
                     *                 "definition": "A hosted service for builds from Git."
                     *               },
                     *               {
                     *                 "id": "spinnaker",
                     *                 "title": "Spinnaker",
                     *                 "definition": "Deployment to several clouds with canary and blue/green built in."
                     *               }
                     *             ],
                     *             "table": [
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "retire",
                     *                       "retain",
                     *                       "repurchase",
                     *                       "rehost-vm"
                     *                     ],
                     *                     "text": "The recommended path does not lead into containers.",
                     *                     "otherwise": "The recommended path leads into containers."
                     *                   }
                     *                 ],
                     *                 "because": "Nothing is built for the platform on this path; the present way of delivery can stay."
                     *               },
                     *               {
                     *                 "choice": "not-yet",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "source-control",
                     *                       "options": [
                     *                         "none"
                     *                       ]
                     *                     },
                     *                     "text": "The source is under no version control.",
                     *                     "otherwise": "The source is under version control, or there is none to keep."
                     *                   }
                     *                 ],
                     *                 "because": "Each of the tools starts from a repository. The source comes under version control first, and the tool is chosen after that."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "origin",
                     *                           "options": [
                     *                             "packaged-product"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "supplier-container-support",
                     *                           "options": [
                     *                             "supplier-image"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "The image of an unchanged product comes from its supplier.",
                     *                     "otherwise": "The department or its contractor has an image to build."
                     *                   }
                     *                 ],
                     *                 "because": "There is nothing to build: the image is copied into the registry of the department, scanned, and deployed with settings kept in Git."
                     *               },
                     *               {
                     *                 "choice": "openshift-pipelines",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "openshift-pipelines"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with OpenShift Pipelines.",
                     *                     "otherwise": "The team does not build with OpenShift Pipelines.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use and made for OpenShift; nothing has to be learnt anew."
                     *               },
                     *               {
                     *                 "choice": "gitlab",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "gitlab"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with GitLab.",
                     *                     "otherwise": "The team does not build with GitLab.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, holds source, pipeline and registry in one place, and its runners work on OpenShift. A change of tool would cost more than it gives."
                     *               },
                     *               {
                     *                 "choice": "tekton",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "tekton"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with Tekton.",
                     *                     "otherwise": "The team does not build with Tekton.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, native to Kubernetes, and its definitions move to OpenShift as they are."
                     *               },
                     *               {
                     *                 "choice": "argo",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "argo"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with Argo.",
                     *                     "otherwise": "The team does not build with Argo.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, native to Kubernetes, and keeps the cluster as Git says."
                     *               },
                     *               {
                     *                 "choice": "argo",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-constraints",
                     *                       "options": [
                     *                         "several-platforms"
                     *                       ]
                     *                     },
                     *                     "text": "The application has to be deployed to several clusters or clouds.",
                     *                     "otherwise": "The application is deployed to one cluster only."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-constraints",
                     *                       "options": [
                     *                         "git-is-the-truth"
                     *                       ]
                     *                     },
                     *                     "text": "What runs has to follow Git without a person deploying.",
                     *                     "otherwise": "What runs need not follow Git without a person deploying."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "source-control",
                     *                         "options": [
                     *                           "other-system",
                     *                           "none"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "The source is in Git, or there is none to keep.",
                     *                     "otherwise": "The source is not in Git."
                     *                   }
                     *                 ],
                     *                 "because": "It makes any number of clusters follow one repository. The image is built before, by another tool."
                     *               },
                     *               {
                     *                 "choice": "jenkins",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "jenkins"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with Jenkins.",
                     *                     "otherwise": "The team does not build with Jenkins.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, reads any version control system, and plug-ins let it build images and deploy to OpenShift. It is not made for containers, so new pipelines should keep their steps in scripts that another tool could run."
                     *               },
                     *               {
                     *                 "choice": "spinnaker",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-constraints",
                     *                       "options": [
                     *                         "several-platforms"
                     *                       ]
                     *                     },
                     *                     "text": "The application has to be deployed to several clusters or clouds.",
                     *                     "otherwise": "The application is deployed to one cluster only."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "spinnaker"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with Spinnaker.",
                     *                     "otherwise": "The team does not build with Spinnaker.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, and several platforms are what it is made for."
                     *               },
                     *               {
                     *                 "choice": "github-actions",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "government-network",
                     *                           "source-stays"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "Neither the pipeline nor the source has to stay inside the government network.",
                     *                     "otherwise": "The pipeline or the source has to stay inside the government network."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "github-actions"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with GitHub Actions.",
                     *                     "otherwise": "The team does not build with GitHub Actions.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, nothing keeps source or pipeline inside, and GitHub runs the servers."
                     *               },
                     *               {
                     *                 "choice": "circleci",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "government-network",
                     *                           "source-stays"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "Neither the pipeline nor the source has to stay inside the government network.",
                     *                     "otherwise": "The pipeline or the source has to stay inside the government network."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "circleci"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with CircleCI.",
                     *                     "otherwise": "The team does not build with CircleCI.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, nothing keeps source or pipeline inside, and no server has to be run."
                     *               },
                     *               {
                     *                 "choice": "jenkins-x",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "government-network",
                     *                           "source-stays"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "Neither the pipeline nor the source has to stay inside the government network.",
                     *                     "otherwise": "The pipeline or the source has to stay inside the government network."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-tool",
                     *                       "options": [
                     *                         "jenkins-x"
                     *                       ]
                     *                     },
                     *                     "text": "The team builds with Jenkins X.",
                     *                     "otherwise": "The team does not build with Jenkins X.",
                     *                     "given": true
                     *                   }
                     *                 ],
                     *                 "because": "It is in use, rests on Tekton, and nothing keeps the source away from GitHub, which it needs."
                     *               },
                     *               {
                     *                 "choice": "spinnaker",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "container-skills",
                     *                       "options": [
                     *                         "operated-in-production"
                     *                       ]
                     *                     },
                     *                     "text": "At least two people of the team have run containers in production.",
                     *                     "otherwise": "Fewer than two people of the team have run containers in production."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-constraints",
                     *                       "options": [
                     *                         "several-platforms"
                     *                       ]
                     *                     },
                     *                     "text": "The application has to be deployed to several clusters or clouds.",
                     *                     "otherwise": "The application is deployed to one cluster only."
                     *                   }
                     *                 ],
                     *                 "because": "It deploys to several clouds with canary and rollback built in. It consists of many services itself, and people who can run them are there. The image is built before, by another tool."
                     *               },
                     *               {
                     *                 "choice": "tekton",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-constraints",
                     *                       "options": [
                     *                         "several-platforms"
                     *                       ]
                     *                     },
                     *                     "text": "The application has to be deployed to several clusters or clouds.",
                     *                     "otherwise": "The application is deployed to one cluster only."
                     *                   }
                     *                 ],
                     *                 "because": "Its pipelines run on any Kubernetes, while OpenShift Pipelines runs on OpenShift only."
                     *               },
                     *               {
                     *                 "choice": "openshift-pipelines",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "It runs on the platform beside what it deploys: no server of its own, no source that leaves, and Tekton with the support of the vendor."
                     *               },
                     *               {
                     *                 "choice": "gitlab",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "no-operators"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "People are there who can run and patch a server for the pipeline.",
                     *                     "otherwise": "Nobody can run and patch a server for the pipeline."
                     *                   }
                     *                 ],
                     *                 "because": "It holds source, pipeline and registry in one product, but a server has to be run for it."
                     *               },
                     *               {
                     *                 "choice": "github-actions",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "pipeline-constraints",
                     *                         "options": [
                     *                           "government-network",
                     *                           "source-stays"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "Neither the pipeline nor the source has to stay inside the government network.",
                     *                     "otherwise": "The pipeline or the source has to stay inside the government network."
                     *                   }
                     *                 ],
                     *                 "because": "It is easy to set up and needs no server, but source and pipeline lie outside."
                     *               },
                     *               {
                     *                 "choice": "tekton",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "Its pipelines are the same, but somebody has to install and update it on the cluster."
                     *               },
                     *               {
                     *                 "choice": "not-yet",
                     *                 "clauses": [],
                     *                 "because": "It is not proven that something will be built for the platform, so no tool is chosen yet."
                     *               }
                     *             ],
                     *             "additions": [
                     *               {
                     *                 "id": "confirm-the-offer",
                     *                 "title": "Ask which pipeline the platform offers",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "Whether GCIS CaaS offers OpenShift Pipelines or OpenShift GitOps, and whether a tool outside may deploy to it, is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *               },
                     *               {
                     *                 "id": "move-to-git",
                     *                 "title": "Move the source into Git",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "source-control",
                     *                       "options": [
                     *                         "other-system"
                     *                       ]
                     *                     },
                     *                     "text": "The source is in a version control system other than Git.",
                     *                     "otherwise": "The source is in Git, or under no version control."
                     *                   }
                     *                 ],
                     *                 "because": "OpenShift Pipelines, Tekton and Argo take Git as the source of truth; so do most tools that may follow."
                     *               },
                     *               {
                     *                 "id": "argo-cd",
                     *                 "title": "Argo CD for the deployment",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "one-of",
                     *                         "question": "source-control",
                     *                         "options": [
                     *                           "other-system",
                     *                           "none"
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "The source is in Git, or there is none to keep.",
                     *                     "otherwise": "The source is not in Git."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "pipeline-constraints",
                     *                       "options": [
                     *                         "git-is-the-truth"
                     *                       ]
                     *                     },
                     *                     "text": "What runs has to follow Git without a person deploying.",
                     *                     "otherwise": "What runs need not follow Git without a person deploying."
                     *                   }
                     *                 ],
                     *                 "because": "A pipeline pushes once and looks away. Argo CD compares the cluster with Git all the time and puts back what differs."
                     *               }
                     *             ],
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Comparison of CI/CD tools"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Overview of CI/CD"
                     *               },
                     *               {
                     *                 "document": "Red Hat OpenShift Container Platform documentation",
                     *                 "part": "Pipelines"
                     *               },
                     *               {
                     *                 "document": "Red Hat OpenShift Container Platform documentation",
                     *                 "part": "GitOps"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "id": "kubernetes-objects",
                     *             "title": "Kubernetes objects",
                     *             "choices": [
                     *               {
                     *                 "id": "none",
                     *                 "title": "None",
                     *                 "definition": "It does not run on the cluster."
                     *               },
                     *               {
                     *                 "id": "deployment",
                     *                 "title": "Deployment",
                     *                 "definition": "Keeps a number of equal pods at work and replaces them one by one."
                     *               },
                     *               {
                     *                 "id": "stateful-set",
                     *                 "title": "StatefulSet",
                     *                 "definition": "Pods with fixed names, each with its own volume; never two of the same name."
                     *               },
                     *               {
                     *                 "id": "job",
                     *                 "title": "Job",
                     *                 "definition": "A pod that works until it is done; something else starts it."
                     *               },
                     *               {
                     *                 "id": "cron-job",
                     *                 "title": "CronJob",
                     *                 "definition": "Jobs that the cluster starts by the clock."
                     *               }
                     *             ],
                     *             "table": [
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "retire",
                     *                       "retain",
                     *                       "repurchase",
                     *                       "rehost-vm"
                     *                     ],
                     *                     "text": "The recommended path does not lead into containers.",
                     *                     "otherwise": "The recommended path leads into containers."
                     *                   }
                     *                 ],
                     *                 "because": "The recommended path needs nothing on the cluster."
                     *               },
                     *               {
                     *                 "choice": "job",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "listening-ports",
                     *                             "options": [
                     *                               "above-1023",
                     *                               "configurable",
                     *                               "fixed-below-1024"
                     *                             ]
                     *                           }
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "inbound-protocols",
                     *                             "options": [
                     *                               "message-queue"
                     *                             ]
                     *                           }
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "scheduled-jobs",
                     *                             "options": [
                     *                               "none"
                     *                             ]
                     *                           }
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Nothing waits for calls or messages: work is started, done and ends.",
                     *                     "otherwise": "A process waits for calls or messages."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "scheduled-jobs",
                     *                       "options": [
                     *                         "external-scheduler"
                     *                       ]
                     *                     },
                     *                     "text": "A scheduler outside the application starts its jobs.",
                     *                     "otherwise": "No scheduler outside the application starts its jobs."
                     *                   }
                     *                 ],
                     *                 "because": "The scheduler stays in command of order and time: it creates a Job for each run and reads how it ended."
                     *               },
                     *               {
                     *                 "choice": "cron-job",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "listening-ports",
                     *                             "options": [
                     *                               "above-1023",
                     *                               "configurable",
                     *                               "fixed-below-1024"
                     *                             ]
                     *                           }
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "inbound-protocols",
                     *                             "options": [
                     *                               "message-queue"
                     *                             ]
                     *                           }
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "scheduled-jobs",
                     *                             "options": [
                     *                               "none"
                     *                             ]
                     *                           }
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Nothing waits for calls or messages: work is started, done and ends.",
                     *                     "otherwise": "A process waits for calls or messages."
                     *                   }
                     *                 ],
                     *                 "because": "The cluster starts each run by the clock, does not start a second one beside it (concurrencyPolicy Forbid), and keeps how it ended."
                     *               },
                     *               {
                     *                 "choice": "stateful-set",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "database-place",
                     *                           "options": [
                     *                             "inside-the-process"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "all",
                     *                           "conditions": [
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "multiple-instances",
                     *                               "options": [
                     *                                 "single-by-design"
                     *                               ]
                     *                             },
                     *                             {
                     *                               "kind": "one-of",
                     *                               "question": "local-files",
                     *                               "options": [
                     *                                 "local-disk"
                     *                               ]
                     *                             }
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "A process opens data files that no second one may open.",
                     *                     "otherwise": "No process opens data files that a second one may not open."
                     *                   }
                     *                 ],
                     *                 "because": "A StatefulSet stops the old pod before it starts one of the same name, and gives it the same volume again. Users wait during that time."
                     *               },
                     *               {
                     *                 "choice": "deployment",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "Its pods can be exchanged for each other, so a Deployment can replace, add and move them. A part that must not run twice for a moment takes the strategy Recreate."
                     *               },
                     *               {
                     *                 "choice": "stateful-set",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "It gives each pod a fixed name and a volume of its own, which nothing here asks for."
                     *               },
                     *               {
                     *                 "choice": "none",
                     *                 "clauses": [],
                     *                 "because": "It is not proven yet that the application goes into containers."
                     *               }
                     *             ],
                     *             "additions": [
                     *               {
                     *                 "id": "service",
                     *                 "title": "Service",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "listening-ports",
                     *                       "options": [
                     *                         "above-1023",
                     *                         "configurable",
                     *                         "fixed-below-1024"
                     *                       ]
                     *                     },
                     *                     "text": "It waits for connections on a port.",
                     *                     "otherwise": "It waits for connections on no port."
                     *                   }
                     *                 ],
                     *                 "because": "It gives the pods one name and address and spreads connections over those that are ready."
                     *               },
                     *               {
                     *                 "id": "route",
                     *                 "title": "Route",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "inbound-protocols",
                     *                       "options": [
                     *                         "http",
                     *                         "soap",
                     *                         "graphql",
                     *                         "grpc"
                     *                       ]
                     *                     },
                     *                     "text": "Callers reach it by HTTP.",
                     *                     "otherwise": "No caller reaches it by HTTP."
                     *                   }
                     *                 ],
                     *                 "because": "It admits HTTP from outside the cluster under a host name and ends or passes on TLS."
                     *               },
                     *               {
                     *                 "id": "load-balancer-service",
                     *                 "title": "Service of type LoadBalancer or NodePort",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "inbound-protocols",
                     *                       "options": [
                     *                         "raw-tcp",
                     *                         "udp",
                     *                         "rmi-corba-dcom"
                     *                       ]
                     *                     },
                     *                     "text": "Callers reach it by a protocol other than HTTP.",
                     *                     "otherwise": "No caller reaches it by a protocol other than HTTP."
                     *                   }
                     *                 ],
                     *                 "because": "A Route passes HTTP and TLS with a server name only. Which way in GCIS CaaS offers for other protocols is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *               },
                     *               {
                     *                 "id": "config-map",
                     *                 "title": "ConfigMap",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "configuration-source",
                     *                       "options": [
                     *                         "environment-or-mounted",
                     *                         "files-in-package",
                     *                         "in-code"
                     *                       ]
                     *                     },
                     *                     "text": "Settings differ between test and production.",
                     *                     "otherwise": "All settings are in its database."
                     *                   }
                     *                 ],
                     *                 "because": "It holds what differs between the environments, so that one image runs in all of them."
                     *               },
                     *               {
                     *                 "id": "secret",
                     *                 "title": "Secret",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "secrets-storage",
                     *                       "options": [
                     *                         "vault-or-platform",
                     *                         "encrypted-file",
                     *                         "plain-file",
                     *                         "in-source-code"
                     *                       ]
                     *                     },
                     *                     "text": "It uses passwords, tokens or keys.",
                     *                     "otherwise": "It uses no passwords, tokens or keys."
                     *                   }
                     *                 ],
                     *                 "because": "It hands over credentials at start. It is encoded and not encrypted by itself: limit who may read it."
                     *               },
                     *               {
                     *                 "id": "persistent-volume-claim",
                     *                 "title": "PersistentVolumeClaim",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "local-files",
                     *                           "options": [
                     *                             "shared-storage",
                     *                             "local-disk"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "database-place",
                     *                           "options": [
                     *                             "inside-the-process"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Files have to outlive the pod.",
                     *                     "otherwise": "No file has to outlive the pod."
                     *                   }
                     *                 ],
                     *                 "because": "It asks for storage that outlives the pod. Whether several pods may write to one volume depends on the storage class, which is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *               },
                     *               {
                     *                 "id": "empty-dir",
                     *                 "title": "emptyDir volume",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "any",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "local-files",
                     *                           "options": [
                     *                             "temporary-only"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "root-filesystem",
                     *                           "options": [
                     *                             "known-paths"
                     *                           ]
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "It writes into known folders what may be lost.",
                     *                     "otherwise": "It writes nothing that may be lost, or nobody knows where."
                     *                   }
                     *                 ],
                     *                 "because": "It takes temporary files, so that the rest of the file system can be read-only."
                     *               },
                     *               {
                     *                 "id": "cron-job-beside",
                     *                 "title": "CronJob for scheduled jobs",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "all",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "listening-ports",
                     *                               "options": [
                     *                                 "above-1023",
                     *                                 "configurable",
                     *                                 "fixed-below-1024"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "inbound-protocols",
                     *                               "options": [
                     *                                 "message-queue"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "scheduled-jobs",
                     *                               "options": [
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "A process waits for calls or messages.",
                     *                     "otherwise": "Nothing waits for calls or messages: work is started, done and ends."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "scheduled-jobs",
                     *                       "options": [
                     *                         "host-cron",
                     *                         "in-process-unguarded"
                     *                       ]
                     *                     },
                     *                     "text": "Jobs are started by the host or by a timer without a lock.",
                     *                     "otherwise": "No job is started by the host or by a timer without a lock."
                     *                   }
                     *                 ],
                     *                 "because": "With several pods a timer fires in each of them, and there is no host with a crontab."
                     *               },
                     *               {
                     *                 "id": "horizontal-pod-autoscaler",
                     *                 "title": "HorizontalPodAutoscaler",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "all",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "listening-ports",
                     *                               "options": [
                     *                                 "above-1023",
                     *                                 "configurable",
                     *                                 "fixed-below-1024"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "inbound-protocols",
                     *                               "options": [
                     *                                 "message-queue"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "scheduled-jobs",
                     *                               "options": [
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "A process waits for calls or messages.",
                     *                     "otherwise": "Nothing waits for calls or messages: work is started, done and ends."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "multiple-instances",
                     *                           "options": [
                     *                             "several-active",
                     *                             "active-passive",
                     *                             "single-untested"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "session-state",
                     *                             "options": [
                     *                               "in-process-memory",
                     *                               "local-files"
                     *                             ]
                     *                           }
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Several pods can serve: no session is tied to one, and none is single by design.",
                     *                     "otherwise": "Several pods cannot serve yet: sessions are tied to one, or it is single by design."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "load-pattern",
                     *                       "options": [
                     *                         "predictable-peaks",
                     *                         "sudden-peaks"
                     *                       ]
                     *                     },
                     *                     "text": "Its load has peaks.",
                     *                     "otherwise": "Its load has no peaks."
                     *                   }
                     *                 ],
                     *                 "because": "It adds pods in the peak and takes them away after it, within limits that you set."
                     *               },
                     *               {
                     *                 "id": "vertical-pod-autoscaler",
                     *                 "title": "VerticalPodAutoscaler in recommendation mode",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "all",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "listening-ports",
                     *                               "options": [
                     *                                 "above-1023",
                     *                                 "configurable",
                     *                                 "fixed-below-1024"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "inbound-protocols",
                     *                               "options": [
                     *                                 "message-queue"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "scheduled-jobs",
                     *                               "options": [
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "A process waits for calls or messages.",
                     *                     "otherwise": "Nothing waits for calls or messages: work is started, done and ends."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "resource-profile",
                     *                       "options": [
                     *                         "estimated",
                     *                         "not-known"
                     *                       ]
                     *                     },
                     *                     "text": "What memory and processor time it needs has not been measured.",
                     *                     "otherwise": "What memory and processor time it needs has been measured."
                     *                   }
                     *                 ],
                     *                 "because": "It watches running pods and proposes requests, without changing them. In that mode it does not get in the way of a HorizontalPodAutoscaler."
                     *               },
                     *               {
                     *                 "id": "pod-disruption-budget",
                     *                 "title": "PodDisruptionBudget",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "all",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "listening-ports",
                     *                               "options": [
                     *                                 "above-1023",
                     *                                 "configurable",
                     *                                 "fixed-below-1024"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "inbound-protocols",
                     *                               "options": [
                     *                                 "message-queue"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "scheduled-jobs",
                     *                               "options": [
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "A process waits for calls or messages.",
                     *                     "otherwise": "Nothing waits for calls or messages: work is started, done and ends."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "multiple-instances",
                     *                           "options": [
                     *                             "several-active",
                     *                             "active-passive",
                     *                             "single-untested"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "session-state",
                     *                             "options": [
                     *                               "in-process-memory",
                     *                               "local-files"
                     *                             ]
                     *                           }
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Several pods can serve: no session is tied to one, and none is single by design.",
                     *                     "otherwise": "Several pods cannot serve yet: sessions are tied to one, or it is single by design."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "criticality",
                     *                       "options": [
                     *                         "mission-critical",
                     *                         "important"
                     *                       ]
                     *                     },
                     *                     "text": "A day without it stops a service or a main task.",
                     *                     "otherwise": "A day without it stops neither a service nor a main task."
                     *                   }
                     *                 ],
                     *                 "because": "It keeps a minimum of pods at work while nodes are drained for maintenance."
                     *               },
                     *               {
                     *                 "id": "topology-spread-constraints",
                     *                 "title": "Topology spread constraints",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "not",
                     *                       "condition": {
                     *                         "kind": "all",
                     *                         "conditions": [
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "listening-ports",
                     *                               "options": [
                     *                                 "above-1023",
                     *                                 "configurable",
                     *                                 "fixed-below-1024"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "inbound-protocols",
                     *                               "options": [
                     *                                 "message-queue"
                     *                               ]
                     *                             }
                     *                           },
                     *                           {
                     *                             "kind": "not",
                     *                             "condition": {
                     *                               "kind": "one-of",
                     *                               "question": "scheduled-jobs",
                     *                               "options": [
                     *                                 "none"
                     *                               ]
                     *                             }
                     *                           }
                     *                         ]
                     *                       }
                     *                     },
                     *                     "text": "A process waits for calls or messages.",
                     *                     "otherwise": "Nothing waits for calls or messages: work is started, done and ends."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "all",
                     *                       "conditions": [
                     *                         {
                     *                           "kind": "one-of",
                     *                           "question": "multiple-instances",
                     *                           "options": [
                     *                             "several-active",
                     *                             "active-passive",
                     *                             "single-untested"
                     *                           ]
                     *                         },
                     *                         {
                     *                           "kind": "not",
                     *                           "condition": {
                     *                             "kind": "one-of",
                     *                             "question": "session-state",
                     *                             "options": [
                     *                               "in-process-memory",
                     *                               "local-files"
                     *                             ]
                     *                           }
                     *                         }
                     *                       ]
                     *                     },
                     *                     "text": "Several pods can serve: no session is tied to one, and none is single by design.",
                     *                     "otherwise": "Several pods cannot serve yet: sessions are tied to one, or it is single by design."
                     *                   },
                     *                   {
                     *                     "kind": "answer",
                     *                     "condition": {
                     *                       "kind": "one-of",
                     *                       "question": "criticality",
                     *                       "options": [
                     *                         "mission-critical",
                     *                         "important"
                     *                       ]
                     *                     },
                     *                     "text": "A day without it stops a service or a main task.",
                     *                     "otherwise": "A day without it stops neither a service nor a main task."
                     *                   }
                     *                 ],
                     *                 "because": "They put the pods on different nodes, so that the loss of one node takes only some of them."
                     *               },
                     *               {
                     *                 "id": "network-policy",
                     *                 "title": "NetworkPolicy",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "Pods on a shared cluster may be called by any other until a policy names who may."
                     *               },
                     *               {
                     *                 "id": "service-account",
                     *                 "title": "ServiceAccount",
                     *                 "clauses": [
                     *                   {
                     *                     "kind": "path",
                     *                     "paths": [
                     *                       "replatform",
                     *                       "refactor",
                     *                       "rearchitect"
                     *                     ],
                     *                     "text": "The recommended path leads into containers.",
                     *                     "otherwise": "The recommended path does not lead into containers."
                     *                   }
                     *                 ],
                     *                 "because": "An account of its own, without rights and with no token mounted, keeps the pods from the API of the cluster."
                     *               }
                     *             ],
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Kubernetes objects and basic kubectl commands"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "PodDisruptionBudget"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "AutoScaling"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Leverage Pod Topology Spread Constraints"
                     *               },
                     *               {
                     *                 "document": "Kubernetes documentation",
                     *                 "part": "Workloads",
                     *                 "url": "https://kubernetes.io/docs/concepts/workloads/"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Questionnaire"];
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `questionnaire-not-found`: There is no such questionnaire. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import-questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the questionnaire shall have: small letters, digits and single hyphens, a letter first. */
                questionnaireId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example name: Container basics
                 *     description: What we ask before anything else.
                 *     thresholds:
                 *       red: 5
                 *       yellow: 30
                 *       unknown: 5
                 *     riskMessages:
                 *       red: Not yet
                 *       yellow: With care
                 *       green: Go ahead
                 *       unknown: Ask more
                 *     sections:
                 *       - order: 1
                 *         name: Start
                 *         questions:
                 *           - order: 1
                 *             text: Does an image of the application exist?
                 *             explanation: It counts when a pod was started from it.
                 *             answers:
                 *               - order: 1
                 *                 text: Yes
                 *                 risk: green
                 *               - order: 2
                 *                 text: No
                 *                 risk: red
                 *                 rationale: Nothing can be tried on the platform.
                 *                 mitigation: Build one on a base image of the platform team.
                 */
                "application/yaml": components["schemas"]["KonveyorYaml"];
            };
        };
        responses: {
            /** @description The version that holds this YAML. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "container-basics",
                     *       "version": "1.0",
                     *       "title": "Container basics",
                     *       "description": "What we ask before anything else.",
                     *       "questionCount": 1,
                     *       "origin": "imported"
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionnaireSummary"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `invalid-questionnaire`: The questionnaire cannot be imported. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `questionnaire-id-taken`: A published questionnaire has this id. `questionnaire-imported-meanwhile`: Another version was imported meanwhile. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export-questionnaire": {
        parameters: {
            query?: {
                /** @description The version; left out: the newest. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of the questionnaire. */
                questionnaireId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questionnaire. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    /** @description A name for the file, after the questionnaire. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `questionnaire-not-found`: There is no such questionnaire. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many files are being made. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-landing-zone": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The landing zone. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "gcis-caas",
                     *       "title": "GCIS CaaS",
                     *       "version": 1,
                     *       "facts": [
                     *         {
                     *           "id": "storage-classes",
                     *           "title": "Storage classes and access modes",
                     *           "statement": "Which storage classes are offered, whether several pods may write to one volume, whether object storage is offered, and which of them is encrypted.",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Introduction to Kubernetes architecture"
                     *             },
                     *             {
                     *               "document": "Kubernetes documentation",
                     *               "part": "Persistent Volumes: Access Modes",
                     *               "url": "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"
                     *             }
                     *           ],
                     *           "confirmation": "to-be-confirmed",
                     *           "confirmWith": "GCIS Planning and Client Advisory Team",
                     *           "ownValue": {
                     *             "value": "Volumes can be mounted by one pod at a time; shared volumes are not offered.",
                     *             "source": {
                     *               "document": "Reply of the GCIS Planning and Client Advisory Team to our department, 3 November 2026",
                     *               "part": "Answer to question 2"
                     *             },
                     *             "givenAt": "2026-11-03T06:30:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnLandingZone"];
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-landing-zone-value": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the fact, as `get-landing-zone` names it. */
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "Volumes can be mounted by one pod at a time; shared volumes are not offered.",
                 *       "source": {
                 *         "document": "Reply of the GCIS Planning and Client Advisory Team to our department, 3 November 2026",
                 *         "part": "Answer to question 2"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewLandingZoneValue"];
            };
        };
        responses: {
            /** @description The landing zone as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "gcis-caas",
                     *       "title": "GCIS CaaS",
                     *       "version": 1,
                     *       "facts": [
                     *         {
                     *           "id": "storage-classes",
                     *           "title": "Storage classes and access modes",
                     *           "statement": "Which storage classes are offered, whether several pods may write to one volume, whether object storage is offered, and which of them is encrypted.",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Introduction to Kubernetes architecture"
                     *             },
                     *             {
                     *               "document": "Kubernetes documentation",
                     *               "part": "Persistent Volumes: Access Modes",
                     *               "url": "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"
                     *             }
                     *           ],
                     *           "confirmation": "to-be-confirmed",
                     *           "confirmWith": "GCIS Planning and Client Advisory Team",
                     *           "ownValue": {
                     *             "value": "Volumes can be mounted by one pod at a time; shared volumes are not offered.",
                     *             "source": {
                     *               "document": "Reply of the GCIS Planning and Client Advisory Team to our department, 3 November 2026",
                     *               "part": "Answer to question 2"
                     *             },
                     *             "givenAt": "2026-11-03T06:30:00.000Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnLandingZone"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `fact-not-found`: The landing zone has no such fact. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `fact-is-confirmed`: The fact is confirmed already. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-landing-zone-value": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the fact, as `get-landing-zone` names it. */
                factId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The landing zone as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "gcis-caas",
                     *       "title": "GCIS CaaS",
                     *       "version": 2,
                     *       "facts": [
                     *         {
                     *           "id": "storage-classes",
                     *           "title": "Storage classes and access modes",
                     *           "statement": "Which storage classes are offered, whether several pods may write to one volume, whether object storage is offered, and which of them is encrypted.",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Introduction to Kubernetes architecture"
                     *             },
                     *             {
                     *               "document": "Kubernetes documentation",
                     *               "part": "Persistent Volumes: Access Modes",
                     *               "url": "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"
                     *             }
                     *           ],
                     *           "confirmation": "to-be-confirmed",
                     *           "confirmWith": "GCIS Planning and Client Advisory Team"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnLandingZone"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own-value-not-found`: The department has no value for this fact. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "score-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionnaire": {
                 *         "id": "application-readiness"
                 *       },
                 *       "application": {
                 *         "name": "Licence renewal",
                 *         "description": "Takes renewals online and prints the licence."
                 *       },
                 *       "answers": {
                 *         "planned-life": "over-three-years",
                 *         "session-state": null,
                 *         "container-status": "not-containerised",
                 *         "service-count": 3
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AnswersToScore"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.1"
                     *       },
                     *       "score": {
                     *         "proven": 0,
                     *         "potential": 57.1,
                     *         "completeness": 42.8
                     *       },
                     *       "provenBy": {
                     *         "readFromFile": 0,
                     *         "documented": 0,
                     *         "asserted": 0
                     *       },
                     *       "verdict": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "from": "not-ready",
                     *         "to": "needs-remediation",
                     *         "cappedAt": null,
                     *         "robust": false,
                     *         "tippedBy": null
                     *       },
                     *       "blockers": [],
                     *       "categories": [
                     *         {
                     *           "id": "application",
                     *           "title": "Application and business",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "architecture",
                     *           "title": "Architecture",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "interfaces",
                     *           "title": "Interfaces",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "runtime",
                     *           "title": "Runtime",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "state",
                     *           "title": "State and data",
                     *           "weight": 4,
                     *           "proven": 0,
                     *           "potential": 100,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "image",
                     *           "title": "Container image",
                     *           "weight": 3,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 100
                     *         },
                     *         {
                     *           "id": "operation",
                     *           "title": "Operation",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "mesh",
                     *           "title": "Service-to-service traffic",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "security",
                     *           "title": "Security",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "delivery",
                     *           "title": "Delivery",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "criterionId": "session-state-is-external",
                     *           "title": "Session state is kept outside the process",
                     *           "category": "state",
                     *           "outcome": "unknown",
                     *           "credit": 0,
                     *           "weight": 4,
                     *           "contribution": 0,
                     *           "why": "A session in memory or on the disk of a pod ends with the pod: at every update, node drain and scale-down, users must sign in again and lose unsaved work. Sticky sessions only send users back to a pod while it lives.",
                     *           "fix": "Configure the session manager to use an external store, such as Redis, Infinispan or a database table; most application servers need no change of code if the session objects can be serialised.",
                     *           "effort": "M",
                     *           "owner": "department",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "What is REST APIs?"
                     *             },
                     *             {
                     *               "document": "The Twelve-Factor App",
                     *               "part": "VI. Processes",
                     *               "url": "https://12factor.net/processes"
                     *             },
                     *             {
                     *               "document": "Red Hat OpenShift Container Platform documentation",
                     *               "part": "Using cookies to keep route statefulness"
                     *             }
                     *           ],
                     *           "reads": [
                     *             "session-state"
                     *           ],
                     *           "openQuestions": [
                     *             "inbound-protocols"
                     *           ],
                     *           "waitsFor": null,
                     *           "blocks": [],
                     *           "notApplicableBecause": null,
                     *           "basis": null
                     *         },
                     *         {
                     *           "criterionId": "image-exists",
                     *           "title": "The application has a container image that runs",
                     *           "category": "image",
                     *           "outcome": "fail",
                     *           "credit": 0,
                     *           "weight": 3,
                     *           "contribution": 0,
                     *           "why": "OpenShift runs images and nothing else. Until the first image has started, every estimate of the remaining work is a guess.",
                     *           "fix": "Build a first image of the smallest deployable part in a test environment, start it as an ordinary user, and write down everything that fails.",
                     *           "effort": "M",
                     *           "owner": "department",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Introduction to container"
                     *             },
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Docker container and Dockerfile"
                     *             },
                     *             {
                     *               "document": "Red Hat OpenShift Container Platform documentation",
                     *               "part": "Creating images"
                     *             }
                     *           ],
                     *           "reads": [
                     *             "container-status"
                     *           ],
                     *           "openQuestions": [],
                     *           "waitsFor": null,
                     *           "blocks": [],
                     *           "notApplicableBecause": null,
                     *           "basis": "asserted"
                     *         }
                     *       ],
                     *       "recommendation": {
                     *         "path": "replatform",
                     *         "settled": false,
                     *         "candidates": [
                     *           "refactor",
                     *           "replatform"
                     *         ],
                     *         "reasons": [
                     *           "It can run in containers as it is, with limits: changing its code is ruled out or not funded, so weak points in state or runtime stay and must be accepted."
                     *         ],
                     *         "runnerUp": "rehost-vm",
                     *         "paths": [
                     *           {
                     *             "id": "retire",
                     *             "title": "Retire",
                     *             "definition": "The application is switched off; its data is archived or handed over, and nothing is moved.",
                     *             "konveyorTerm": "Retire",
                     *             "state": "ruled-out",
                     *             "because": [
                     *               "The department plans to use it for longer than a year, or a replacement has to be ready first."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "retain",
                     *             "title": "Retain",
                     *             "definition": "The application stays where it runs today and is assessed again later.",
                     *             "konveyorTerm": "Retain",
                     *             "state": "allowed",
                     *             "because": [
                     *               "Possible, but Replatform into containers comes first in the decision table."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "repurchase",
                     *             "title": "Repurchase",
                     *             "definition": "Another product or service takes its place, and the data is moved over.",
                     *             "konveyorTerm": "Repurchase",
                     *             "state": "open",
                     *             "because": [
                     *               "2 open questions decide whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin",
                     *               "licence-model"
                     *             ]
                     *           },
                     *           {
                     *             "id": "rehost-vm",
                     *             "title": "Rehost on virtual machines",
                     *             "definition": "The machine moves as it is, to virtual machines; nothing is containerised. Whether GCIS offers virtual machines beside its containers has to be confirmed with the GCIS Planning and Client Advisory Team.",
                     *             "konveyorTerm": "Rehost (virtual machine)",
                     *             "state": "allowed",
                     *             "because": [
                     *               "Possible, but Replatform into containers comes first in the decision table."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "replatform",
                     *             "title": "Replatform into containers",
                     *             "definition": "The application moves into containers with little or no change to its code: image, configuration and deployment are new, the program is not.",
                     *             "konveyorTerm": "Refactor; Replatform when it comes from another container platform",
                     *             "state": "allowed",
                     *             "because": [
                     *               "Nothing rules it out, and the decision table chooses it."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "refactor",
                     *             "title": "Refactor for containers",
                     *             "definition": "State, configuration, interfaces, or the system it is built for (Windows, another processor) are changed so that the application runs well in Linux containers, in one piece or as a few miniservices.",
                     *             "konveyorTerm": "Refactor",
                     *             "state": "open",
                     *             "because": [
                     *               "One open question decides whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin"
                     *             ]
                     *           },
                     *           {
                     *             "id": "rearchitect",
                     *             "title": "Rearchitect into microservices",
                     *             "definition": "The application is split into services that are built, released and scaled apart, each with its own data.",
                     *             "konveyorTerm": "Refactor",
                     *             "state": "open",
                     *             "because": [
                     *               "2 open questions decide whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin",
                     *               "funding"
                     *             ]
                     *           }
                     *         ],
                     *         "openQuestions": [
                     *           "origin",
                     *           "funding"
                     *         ]
                     *       },
                     *       "nextQuestions": [
                     *         {
                     *           "questionId": "inbound-protocols",
                     *           "worth": 57.1,
                     *           "decides": [
                     *             "verdict",
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "origin",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path",
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "funding",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "criticality",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "architecture-style",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "multiple-instances",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "database-sharing",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "local-files",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "scheduled-jobs",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "pipeline",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "container-skills",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         }
                     *       ],
                     *       "improvement": {
                     *         "targetBand": "needs-remediation",
                     *         "effort": 4,
                     *         "proven": 42.8,
                     *         "fixes": [
                     *           {
                     *             "criterionId": "image-exists",
                     *             "gain": 42.8,
                     *             "effort": "M"
                     *           }
                     *         ]
                     *       },
                     *       "advice": [
                     *         {
                     *           "id": "decomposition",
                     *           "title": "Division into services",
                     *           "choice": "not-yet",
                     *           "choiceTitle": "Not yet",
                     *           "settled": false,
                     *           "reasons": [
                     *             "It is not proven yet that the application goes into containers and may be changed."
                     *           ],
                     *           "runnerUp": null,
                     *           "wouldChange": [
                     *             {
                     *               "choice": "none",
                     *               "when": "If the recommended path does not lead into containers."
                     *             },
                     *             {
                     *               "choice": "one-container",
                     *               "when": "If the department can have the code changed, and if no part has delayed or disturbed the others more than once in the last year."
                     *             },
                     *             {
                     *               "choice": "miniservices",
                     *               "when": "If the department can have the code changed."
                     *             },
                     *             {
                     *               "choice": "microservices",
                     *               "when": "If the department can have the code changed, and if the recommended path is to rearchitect."
                     *             }
                     *           ],
                     *           "additions": [],
                     *           "openQuestions": [
                     *             "origin",
                     *             "architecture-style",
                     *             "database-sharing",
                     *             "pipeline"
                     *           ]
                     *         },
                     *         {
                     *           "id": "api-style",
                     *           "title": "Style of the interface for other systems",
                     *           "choice": "none",
                     *           "choiceTitle": "No new interface",
                     *           "settled": false,
                     *           "reasons": [
                     *             "It is not proven that other systems will call it, so no style is chosen yet."
                     *           ],
                     *           "runnerUp": null,
                     *           "wouldChange": [
                     *             {
                     *               "choice": "rest",
                     *               "when": "If the department can have the code changed, and if other systems call it through an interface."
                     *             },
                     *             {
                     *               "choice": "graphql",
                     *               "when": "If the department can have the code changed, and if other systems call it through an interface, and if a team is there that can look after a schema, and if many clients each need other fields of the same data."
                     *             },
                     *             {
                     *               "choice": "grpc",
                     *               "when": "If the department can have the code changed, and if other systems call it through an interface, and if services call it so often that message size is a limit, or by gRPC today."
                     *             }
                     *           ],
                     *           "additions": [],
                     *           "openQuestions": [
                     *             "origin",
                     *             "architecture-style",
                     *             "inbound-protocols"
                     *           ]
                     *         },
                     *         {
                     *           "id": "service-mesh",
                     *           "title": "Service mesh",
                     *           "choice": "none",
                     *           "choiceTitle": "No mesh",
                     *           "settled": false,
                     *           "reasons": [
                     *             "No need for a mesh is proven so far, and an application runs well without one."
                     *           ],
                     *           "runnerUp": null,
                     *           "wouldChange": [
                     *             {
                     *               "choice": "not-yet",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if fewer than two people of the team have run containers in production."
                     *             },
                     *             {
                     *               "choice": "openshift-service-mesh",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production."
                     *             },
                     *             {
                     *               "choice": "linkerd",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production, and if a single team, or none that stays, carries the whole application."
                     *             },
                     *             {
                     *               "choice": "consul",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production, and if programs outside the cluster have to follow the same rules as the services, and if the services find each other through a registry of their own."
                     *             }
                     *           ],
                     *           "additions": [],
                     *           "openQuestions": [
                     *             "criticality",
                     *             "origin",
                     *             "architecture-style",
                     *             "inbound-protocols",
                     *             "container-skills"
                     *           ]
                     *         },
                     *         {
                     *           "id": "delivery-pipeline",
                     *           "title": "Delivery pipeline",
                     *           "choice": "openshift-pipelines",
                     *           "choiceTitle": "OpenShift Pipelines",
                     *           "settled": false,
                     *           "reasons": [
                     *             "It runs on the platform beside what it deploys: no server of its own, no source that leaves, and Tekton with the support of the vendor.",
                     *             "The recommended path leads into containers."
                     *           ],
                     *           "runnerUp": "tekton",
                     *           "wouldChange": [
                     *             {
                     *               "choice": "none",
                     *               "when": "If the recommended path does not lead into containers."
                     *             },
                     *             {
                     *               "choice": "not-yet",
                     *               "when": "If the source is under no version control."
                     *             },
                     *             {
                     *               "choice": "tekton",
                     *               "when": "If people are there who can run and patch a server for the pipeline, and if the application has to be deployed to several clusters or clouds."
                     *             },
                     *             {
                     *               "choice": "argo",
                     *               "when": "If the application has to be deployed to several clusters or clouds, and if what runs has to follow Git without a person deploying, and if the source is in Git, or there is none to keep."
                     *             },
                     *             {
                     *               "choice": "spinnaker",
                     *               "when": "If at least two people of the team have run containers in production, and if people are there who can run and patch a server for the pipeline, and if the application has to be deployed to several clusters or clouds."
                     *             }
                     *           ],
                     *           "additions": [
                     *             {
                     *               "id": "confirm-the-offer",
                     *               "title": "Ask which pipeline the platform offers",
                     *               "because": "Whether GCIS CaaS offers OpenShift Pipelines or OpenShift GitOps, and whether a tool outside may deploy to it, is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *             }
                     *           ],
                     *           "openQuestions": [
                     *             "origin",
                     *             "pipeline",
                     *             "container-skills"
                     *           ]
                     *         },
                     *         {
                     *           "id": "kubernetes-objects",
                     *           "title": "Kubernetes objects",
                     *           "choice": "deployment",
                     *           "choiceTitle": "Deployment",
                     *           "settled": false,
                     *           "reasons": [
                     *             "Its pods can be exchanged for each other, so a Deployment can replace, add and move them. A part that must not run twice for a moment takes the strategy Recreate.",
                     *             "The recommended path leads into containers."
                     *           ],
                     *           "runnerUp": "stateful-set",
                     *           "wouldChange": [
                     *             {
                     *               "choice": "none",
                     *               "when": "If the recommended path does not lead into containers."
                     *             },
                     *             {
                     *               "choice": "stateful-set",
                     *               "when": "If a process opens data files that no second one may open."
                     *             },
                     *             {
                     *               "choice": "job",
                     *               "when": "If nothing waits for calls or messages: work is started, done and ends, and if a scheduler outside the application starts its jobs."
                     *             },
                     *             {
                     *               "choice": "cron-job",
                     *               "when": "If nothing waits for calls or messages: work is started, done and ends."
                     *             }
                     *           ],
                     *           "additions": [
                     *             {
                     *               "id": "network-policy",
                     *               "title": "NetworkPolicy",
                     *               "because": "Pods on a shared cluster may be called by any other until a policy names who may."
                     *             },
                     *             {
                     *               "id": "service-account",
                     *               "title": "ServiceAccount",
                     *               "because": "An account of its own, without rights and with no token mounted, keeps the pods from the API of the cluster."
                     *             }
                     *           ],
                     *           "openQuestions": [
                     *             "multiple-instances",
                     *             "database-sharing",
                     *             "inbound-protocols",
                     *             "local-files",
                     *             "scheduled-jobs"
                     *           ]
                     *         }
                     *       ],
                     *       "roadmap": [
                     *         {
                     *           "phase": "assess",
                     *           "title": "Assess",
                     *           "entryConditions": [
                     *             "A person in the department is named who answers for the application."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "answer-open-questions",
                     *               "title": "Answer the 11 open questions that still decide something",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "Their answers can still change the verdict, the path or the advice; tasks may come or go with them."
                     *             },
                     *             {
                     *               "id": "landing-zone-open-points",
                     *               "title": "Ask the GCIS Planning and Client Advisory Team about 15 points",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "To be confirmed for GCIS CaaS: classification of data; projects and quotas; exceptions to restricted-v2; systems and processors of the nodes; storage classes and access modes; backup of volumes; database service; registry and image scanning; delivery pipeline; service mesh; host names and certificates of Routes; ways in beside Routes; connections out of the cluster; logs, metrics and alerts; availability and maintenance."
                     *             },
                     *             {
                     *               "id": "freeze-functions",
                     *               "title": "Agree that the move brings no new function",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "When program and platform change together, no fault can be put down to one of them."
                     *             },
                     *             {
                     *               "id": "record-today",
                     *               "title": "Record today’s response times, load and faults",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "The move is judged by comparing it with today, and these figures cannot be had afterwards."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "prepare",
                     *           "title": "Prepare",
                     *           "entryConditions": [
                     *             "The 2 open questions that can still change the path are answered.",
                     *             "The business owner agrees to the path “Replatform into containers”."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "decide-on-advice",
                     *               "title": "Decide on what is advised for the build, and record why",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "landing-zone-open-points"
                     *               ],
                     *               "because": "Advised: Not yet (Division into services); No new interface (Style of the interface for other systems); No mesh (Service mesh); OpenShift Pipelines (Delivery pipeline); Deployment (Kubernetes objects)."
                     *             },
                     *             {
                     *               "id": "landing-zone-projects",
                     *               "title": "Subscribe, and have a test and a production project set up",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "landing-zone-open-points"
                     *               ],
                     *               "because": "Image and deployment are tried on the platform itself from the first day."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "containerise",
                     *           "title": "Containerise",
                     *           "entryConditions": [
                     *             "A test project on GCIS CaaS can be used."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "fix-image-exists",
                     *               "title": "Build a container image that runs",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [],
                     *               "because": "The claim “The application has a container image that runs” does not hold. GCIS CaaS requires it: Images from a registry."
                     *             },
                     *             {
                     *               "id": "compare-with-server",
                     *               "title": "Compare image and server: versions, settings, fonts, locale, time zone, scheduled jobs",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "fix-image-exists"
                     *               ],
                     *               "because": "The program stays the same, so what differs between server and image is what will fail."
                     *             },
                     *             {
                     *               "id": "write-deployment",
                     *               "title": "Write the deployment as files, with probes, requests, limits and network policies",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [],
                     *               "because": "GCIS CaaS places, probes and connects pods by what these objects say, and every environment is made from them."
                     *             },
                     *             {
                     *               "id": "landing-zone-restricted-v2",
                     *               "title": "Start it in the test project under restricted-v2 without an exception",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "landing-zone-projects",
                     *                 "write-deployment",
                     *                 "fix-image-exists"
                     *               ],
                     *               "because": "GCIS CaaS starts pods as a user of its own choice, without capabilities and without access to the host."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "pilot",
                     *           "title": "Pilot",
                     *           "entryConditions": [
                     *             "The image starts in the test project under restricted-v2 without an exception."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "run-pilot-on-copies",
                     *               "title": "Run one job or caller on copies of real input and compare the output with the present system",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "landing-zone-restricted-v2"
                     *               ],
                     *               "because": "It has no screens to compare: equal output from equal input is the proof."
                     *             },
                     *             {
                     *               "id": "test-under-load",
                     *               "title": "Load the pilot with the known peak and set requests, limits and replicas from it",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "record-today",
                     *                 "run-pilot-on-copies"
                     *               ],
                     *               "because": "Figures from the present server hold for its processor and disks, not for those of the platform."
                     *             },
                     *             {
                     *               "id": "rehearse-way-back",
                     *               "title": "Rehearse the way back to the present system, with the data written meanwhile",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "run-pilot-on-copies"
                     *               ],
                     *               "because": "A cut-over without a way back that was tried cannot be stopped."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "secure-and-approve",
                     *           "title": "Secure and approve",
                     *           "entryConditions": [
                     *             "The pilot ran through one business cycle, and its faults are closed or listed."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "accept-weak-points",
                     *               "title": "Have the weak points that stay accepted in writing, each with an end date",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "The code is not changed for the move, so what it does badly in containers goes along."
                     *             },
                     *             {
                     *               "id": "landing-zone-security-risk-assessment",
                     *               "title": "Have the moved application assessed for security risk, with code review by an independent team",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [],
                     *               "because": "GCIS audits its infrastructure, not the applications. The present assessment covers the present servers, and the move is a major change."
                     *             },
                     *             {
                     *               "id": "approve-launch",
                     *               "title": "Close or accept each finding, and have the launch approved in writing",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "landing-zone-security-risk-assessment",
                     *                 "accept-weak-points"
                     *               ],
                     *               "because": "The business owner answers for what is still open, and signs with the departmental IT security officer."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "cut-over",
                     *           "title": "Cut over",
                     *           "entryConditions": [
                     *             "The launch is approved in writing."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "freeze-changes",
                     *               "title": "Announce the window and freeze changes on both sides",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "approve-launch"
                     *               ],
                     *               "because": "Whatever changes in these days is blamed on the move and cannot be told from it."
                     *             },
                     *             {
                     *               "id": "switch-callers",
                     *               "title": "Switch callers and schedules over one by one, and suspend the old ones without deleting them",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "freeze-changes",
                     *                 "rehearse-way-back"
                     *               ],
                     *               "because": "Route weights split HTTP traffic only; jobs, files and queues are moved by their schedules and addresses."
                     *             },
                     *             {
                     *               "id": "watch-first-cycle",
                     *               "title": "Watch faults and response times for one business cycle, with the way back kept open",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "switch-callers"
                     *               ],
                     *               "because": "The first month end, report run and backup show whether the move is done."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "operate",
                     *           "title": "Operate",
                     *           "entryConditions": [
                     *             "Everything runs on GCIS CaaS, and nobody used the old system for one business cycle."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "set-objectives",
                     *               "title": "Agree service level objectives with the users, and alerts on them",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "Without an agreed figure nobody can say whether it runs well enough."
                     *             },
                     *             {
                     *               "id": "switch-off-old",
                     *               "title": "Switch off the old environment; end its licences, accounts, rules and backups",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "watch-first-cycle"
                     *               ],
                     *               "because": "Until then both are paid for, and the old one stays a way in that nobody watches."
                     *             },
                     *             {
                     *               "id": "set-review-date",
                     *               "title": "Set the dates of the next readiness and security risk assessments",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "A security risk assessment is due at least every two years, and what was accepted is looked at again."
                     *             },
                     *             {
                     *               "id": "rebuild-for-patches",
                     *               "title": "Keep rebuilding and redeploying the image when its base is fixed",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "Nobody patches a running container: a fix arrives as a new image or not at all."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         }
                     *       ],
                     *       "residual": null,
                     *       "konveyor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Result"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "render-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "questionnaire": {
                 *         "id": "application-readiness"
                 *       },
                 *       "application": {
                 *         "name": "Licence renewal",
                 *         "description": "Takes renewals online and prints the licence."
                 *       },
                 *       "answers": {
                 *         "planned-life": "over-three-years",
                 *         "session-state": null,
                 *         "container-status": "not-containerised",
                 *         "service-count": 3
                 *       },
                 *       "date": "2026-11-23"
                 *     }
                 */
                "application/json": components["schemas"]["AnswersToReport"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    /** @description A name for the file, after the application. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many files are being made. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "start-assessment": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the application, a ULID. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "questionnaire": {
                 *         "id": "application-readiness"
                 *       },
                 *       "answers": {
                 *         "service-count": 3
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewAssessment"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /** @description Path of the assessment. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 2,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `application-not-found`: There is no such application. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-assessments": {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `next` of the page before; the filters must be the same. */
                cursor?: string;
                /** @description Only assessments of this application. */
                applicationId?: string;
                /** @description A draft takes answers. What was submitted waits for a review and is read-only, as is what was approved; what was returned becomes a draft again when it is reopened, and what was approved goes on as a new revision. */
                status?: components["schemas"]["AssessmentStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    /** @description The next page, `rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *           "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *           "revision": 1,
                     *           "status": "draft",
                     *           "questionnaire": {
                     *             "id": "application-readiness",
                     *             "version": "1.0"
                     *           },
                     *           "version": 2,
                     *           "createdAt": "2026-11-02T01:15:00.000Z",
                     *           "updatedAt": "2026-11-03T06:30:00.000Z",
                     *           "submittedAt": null,
                     *           "submittedBy": null,
                     *           "reopenedFrom": null,
                     *           "outcome": {
                     *             "band": "undetermined",
                     *             "settled": false,
                     *             "path": "retain",
                     *             "proven": 1.2,
                     *             "potential": 85.8,
                     *             "completeness": 15.3,
                     *             "blockers": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentPage"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `invalid-cursor`: The cursor does not belong to this list. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-assessment": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 2,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-assessment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "save-answers": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "service-count": 4,
                 *         "session-state": null
                 *       },
                 *       "notes": {
                 *         "service-count": "Counted again in November."
                 *       },
                 *       "remove": [
                 *         "container-status"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AnswersPatch"];
            };
        };
        responses: {
            /** @description The assessment as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 2,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-assessment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description The submitted assessment. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "submitted",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 3,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-04T02:00:00.000Z",
                     *       "submittedAt": "2026-11-04T02:00:00.000Z",
                     *       "submittedBy": "person:01JD9YYX4T6B8C1D3F5G7H9J0K",
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "review-assessment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "approved",
                 *       "comment": "Sessions leave the application server before the move."
                 *     }
                 */
                "application/json": components["schemas"]["ReviewToMake"];
            };
        };
        responses: {
            /** @description The assessment with the decision. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "approved",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 4,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-05T03:20:00.000Z",
                     *       "submittedAt": "2026-11-04T02:00:00.000Z",
                     *       "submittedBy": "person:01JD9YYX4T6B8C1D3F5G7H9J0K",
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": [
                     *         {
                     *           "decision": "approved",
                     *           "comment": "Sessions leave the application server before the move.",
                     *           "reviewedAt": "2026-11-05T03:20:00.000Z",
                     *           "reviewedBy": "person:01JD9YYZ7V2W4X6Y8Z0A1B3C5D"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-submitted`: The assessment is not submitted. `own-submission`: Nobody reviews what they submitted. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reopen-assessment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /** @description Path of the draft. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JDKX2B4C6D8E0F1G3H5J7K9M",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 2,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 1,
                     *       "createdAt": "2026-12-01T01:00:00.000Z",
                     *       "updatedAt": "2026-12-01T01:00:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-reviewed`: The assessment was neither returned nor approved. `already-reopened`: The assessment was reopened before. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-result": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.1"
                     *       },
                     *       "score": {
                     *         "proven": 0,
                     *         "potential": 57.1,
                     *         "completeness": 42.8
                     *       },
                     *       "provenBy": {
                     *         "readFromFile": 0,
                     *         "documented": 0,
                     *         "asserted": 0
                     *       },
                     *       "verdict": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "from": "not-ready",
                     *         "to": "needs-remediation",
                     *         "cappedAt": null,
                     *         "robust": false,
                     *         "tippedBy": null
                     *       },
                     *       "blockers": [],
                     *       "categories": [
                     *         {
                     *           "id": "application",
                     *           "title": "Application and business",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "architecture",
                     *           "title": "Architecture",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "interfaces",
                     *           "title": "Interfaces",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "runtime",
                     *           "title": "Runtime",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "state",
                     *           "title": "State and data",
                     *           "weight": 4,
                     *           "proven": 0,
                     *           "potential": 100,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "image",
                     *           "title": "Container image",
                     *           "weight": 3,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 100
                     *         },
                     *         {
                     *           "id": "operation",
                     *           "title": "Operation",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "mesh",
                     *           "title": "Service-to-service traffic",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "security",
                     *           "title": "Security",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         },
                     *         {
                     *           "id": "delivery",
                     *           "title": "Delivery",
                     *           "weight": 0,
                     *           "proven": 0,
                     *           "potential": 0,
                     *           "completeness": 0
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "criterionId": "session-state-is-external",
                     *           "title": "Session state is kept outside the process",
                     *           "category": "state",
                     *           "outcome": "unknown",
                     *           "credit": 0,
                     *           "weight": 4,
                     *           "contribution": 0,
                     *           "why": "A session in memory or on the disk of a pod ends with the pod: at every update, node drain and scale-down, users must sign in again and lose unsaved work. Sticky sessions only send users back to a pod while it lives.",
                     *           "fix": "Configure the session manager to use an external store, such as Redis, Infinispan or a database table; most application servers need no change of code if the session objects can be serialised.",
                     *           "effort": "M",
                     *           "owner": "department",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "What is REST APIs?"
                     *             },
                     *             {
                     *               "document": "The Twelve-Factor App",
                     *               "part": "VI. Processes",
                     *               "url": "https://12factor.net/processes"
                     *             },
                     *             {
                     *               "document": "Red Hat OpenShift Container Platform documentation",
                     *               "part": "Using cookies to keep route statefulness"
                     *             }
                     *           ],
                     *           "reads": [
                     *             "session-state"
                     *           ],
                     *           "openQuestions": [
                     *             "inbound-protocols"
                     *           ],
                     *           "waitsFor": null,
                     *           "blocks": [],
                     *           "notApplicableBecause": null,
                     *           "basis": null
                     *         },
                     *         {
                     *           "criterionId": "image-exists",
                     *           "title": "The application has a container image that runs",
                     *           "category": "image",
                     *           "outcome": "fail",
                     *           "credit": 0,
                     *           "weight": 3,
                     *           "contribution": 0,
                     *           "why": "OpenShift runs images and nothing else. Until the first image has started, every estimate of the remaining work is a guess.",
                     *           "fix": "Build a first image of the smallest deployable part in a test environment, start it as an ordinary user, and write down everything that fails.",
                     *           "effort": "M",
                     *           "owner": "department",
                     *           "sources": [
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Introduction to container"
                     *             },
                     *             {
                     *               "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *               "part": "Docker container and Dockerfile"
                     *             },
                     *             {
                     *               "document": "Red Hat OpenShift Container Platform documentation",
                     *               "part": "Creating images"
                     *             }
                     *           ],
                     *           "reads": [
                     *             "container-status"
                     *           ],
                     *           "openQuestions": [],
                     *           "waitsFor": null,
                     *           "blocks": [],
                     *           "notApplicableBecause": null,
                     *           "basis": "asserted"
                     *         }
                     *       ],
                     *       "recommendation": {
                     *         "path": "replatform",
                     *         "settled": false,
                     *         "candidates": [
                     *           "refactor",
                     *           "replatform"
                     *         ],
                     *         "reasons": [
                     *           "It can run in containers as it is, with limits: changing its code is ruled out or not funded, so weak points in state or runtime stay and must be accepted."
                     *         ],
                     *         "runnerUp": "rehost-vm",
                     *         "paths": [
                     *           {
                     *             "id": "retire",
                     *             "title": "Retire",
                     *             "definition": "The application is switched off; its data is archived or handed over, and nothing is moved.",
                     *             "konveyorTerm": "Retire",
                     *             "state": "ruled-out",
                     *             "because": [
                     *               "The department plans to use it for longer than a year, or a replacement has to be ready first."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "retain",
                     *             "title": "Retain",
                     *             "definition": "The application stays where it runs today and is assessed again later.",
                     *             "konveyorTerm": "Retain",
                     *             "state": "allowed",
                     *             "because": [
                     *               "Possible, but Replatform into containers comes first in the decision table."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "repurchase",
                     *             "title": "Repurchase",
                     *             "definition": "Another product or service takes its place, and the data is moved over.",
                     *             "konveyorTerm": "Repurchase",
                     *             "state": "open",
                     *             "because": [
                     *               "2 open questions decide whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin",
                     *               "licence-model"
                     *             ]
                     *           },
                     *           {
                     *             "id": "rehost-vm",
                     *             "title": "Rehost on virtual machines",
                     *             "definition": "The machine moves as it is, to virtual machines; nothing is containerised. Whether GCIS offers virtual machines beside its containers has to be confirmed with the GCIS Planning and Client Advisory Team.",
                     *             "konveyorTerm": "Rehost (virtual machine)",
                     *             "state": "allowed",
                     *             "because": [
                     *               "Possible, but Replatform into containers comes first in the decision table."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "replatform",
                     *             "title": "Replatform into containers",
                     *             "definition": "The application moves into containers with little or no change to its code: image, configuration and deployment are new, the program is not.",
                     *             "konveyorTerm": "Refactor; Replatform when it comes from another container platform",
                     *             "state": "allowed",
                     *             "because": [
                     *               "Nothing rules it out, and the decision table chooses it."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": []
                     *           },
                     *           {
                     *             "id": "refactor",
                     *             "title": "Refactor for containers",
                     *             "definition": "State, configuration, interfaces, or the system it is built for (Windows, another processor) are changed so that the application runs well in Linux containers, in one piece or as a few miniservices.",
                     *             "konveyorTerm": "Refactor",
                     *             "state": "open",
                     *             "because": [
                     *               "One open question decides whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin"
                     *             ]
                     *           },
                     *           {
                     *             "id": "rearchitect",
                     *             "title": "Rearchitect into microservices",
                     *             "definition": "The application is split into services that are built, released and scaled apart, each with its own data.",
                     *             "konveyorTerm": "Refactor",
                     *             "state": "open",
                     *             "because": [
                     *               "2 open questions decide whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin",
                     *               "funding"
                     *             ]
                     *           }
                     *         ],
                     *         "openQuestions": [
                     *           "origin",
                     *           "funding"
                     *         ]
                     *       },
                     *       "nextQuestions": [
                     *         {
                     *           "questionId": "inbound-protocols",
                     *           "worth": 57.1,
                     *           "decides": [
                     *             "verdict",
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "origin",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path",
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "funding",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "criticality",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "architecture-style",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "multiple-instances",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "database-sharing",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "local-files",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "scheduled-jobs",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "pipeline",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "container-skills",
                     *           "worth": 0,
                     *           "decides": [
                     *             "advice"
                     *           ]
                     *         }
                     *       ],
                     *       "improvement": {
                     *         "targetBand": "needs-remediation",
                     *         "effort": 4,
                     *         "proven": 42.8,
                     *         "fixes": [
                     *           {
                     *             "criterionId": "image-exists",
                     *             "gain": 42.8,
                     *             "effort": "M"
                     *           }
                     *         ]
                     *       },
                     *       "advice": [
                     *         {
                     *           "id": "decomposition",
                     *           "title": "Division into services",
                     *           "choice": "not-yet",
                     *           "choiceTitle": "Not yet",
                     *           "settled": false,
                     *           "reasons": [
                     *             "It is not proven yet that the application goes into containers and may be changed."
                     *           ],
                     *           "runnerUp": null,
                     *           "wouldChange": [
                     *             {
                     *               "choice": "none",
                     *               "when": "If the recommended path does not lead into containers."
                     *             },
                     *             {
                     *               "choice": "one-container",
                     *               "when": "If the department can have the code changed, and if no part has delayed or disturbed the others more than once in the last year."
                     *             },
                     *             {
                     *               "choice": "miniservices",
                     *               "when": "If the department can have the code changed."
                     *             },
                     *             {
                     *               "choice": "microservices",
                     *               "when": "If the department can have the code changed, and if the recommended path is to rearchitect."
                     *             }
                     *           ],
                     *           "additions": [],
                     *           "openQuestions": [
                     *             "origin",
                     *             "architecture-style",
                     *             "database-sharing",
                     *             "pipeline"
                     *           ]
                     *         },
                     *         {
                     *           "id": "api-style",
                     *           "title": "Style of the interface for other systems",
                     *           "choice": "none",
                     *           "choiceTitle": "No new interface",
                     *           "settled": false,
                     *           "reasons": [
                     *             "It is not proven that other systems will call it, so no style is chosen yet."
                     *           ],
                     *           "runnerUp": null,
                     *           "wouldChange": [
                     *             {
                     *               "choice": "rest",
                     *               "when": "If the department can have the code changed, and if other systems call it through an interface."
                     *             },
                     *             {
                     *               "choice": "graphql",
                     *               "when": "If the department can have the code changed, and if other systems call it through an interface, and if a team is there that can look after a schema, and if many clients each need other fields of the same data."
                     *             },
                     *             {
                     *               "choice": "grpc",
                     *               "when": "If the department can have the code changed, and if other systems call it through an interface, and if services call it so often that message size is a limit, or by gRPC today."
                     *             }
                     *           ],
                     *           "additions": [],
                     *           "openQuestions": [
                     *             "origin",
                     *             "architecture-style",
                     *             "inbound-protocols"
                     *           ]
                     *         },
                     *         {
                     *           "id": "service-mesh",
                     *           "title": "Service mesh",
                     *           "choice": "none",
                     *           "choiceTitle": "No mesh",
                     *           "settled": false,
                     *           "reasons": [
                     *             "No need for a mesh is proven so far, and an application runs well without one."
                     *           ],
                     *           "runnerUp": null,
                     *           "wouldChange": [
                     *             {
                     *               "choice": "not-yet",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if fewer than two people of the team have run containers in production."
                     *             },
                     *             {
                     *               "choice": "openshift-service-mesh",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production."
                     *             },
                     *             {
                     *               "choice": "linkerd",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production, and if a single team, or none that stays, carries the whole application."
                     *             },
                     *             {
                     *               "choice": "consul",
                     *               "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production, and if programs outside the cluster have to follow the same rules as the services, and if the services find each other through a registry of their own."
                     *             }
                     *           ],
                     *           "additions": [],
                     *           "openQuestions": [
                     *             "criticality",
                     *             "origin",
                     *             "architecture-style",
                     *             "inbound-protocols",
                     *             "container-skills"
                     *           ]
                     *         },
                     *         {
                     *           "id": "delivery-pipeline",
                     *           "title": "Delivery pipeline",
                     *           "choice": "openshift-pipelines",
                     *           "choiceTitle": "OpenShift Pipelines",
                     *           "settled": false,
                     *           "reasons": [
                     *             "It runs on the platform beside what it deploys: no server of its own, no source that leaves, and Tekton with the support of the vendor.",
                     *             "The recommended path leads into containers."
                     *           ],
                     *           "runnerUp": "tekton",
                     *           "wouldChange": [
                     *             {
                     *               "choice": "none",
                     *               "when": "If the recommended path does not lead into containers."
                     *             },
                     *             {
                     *               "choice": "not-yet",
                     *               "when": "If the source is under no version control."
                     *             },
                     *             {
                     *               "choice": "tekton",
                     *               "when": "If people are there who can run and patch a server for the pipeline, and if the application has to be deployed to several clusters or clouds."
                     *             },
                     *             {
                     *               "choice": "argo",
                     *               "when": "If the application has to be deployed to several clusters or clouds, and if what runs has to follow Git without a person deploying, and if the source is in Git, or there is none to keep."
                     *             },
                     *             {
                     *               "choice": "spinnaker",
                     *               "when": "If at least two people of the team have run containers in production, and if people are there who can run and patch a server for the pipeline, and if the application has to be deployed to several clusters or clouds."
                     *             }
                     *           ],
                     *           "additions": [
                     *             {
                     *               "id": "confirm-the-offer",
                     *               "title": "Ask which pipeline the platform offers",
                     *               "because": "Whether GCIS CaaS offers OpenShift Pipelines or OpenShift GitOps, and whether a tool outside may deploy to it, is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *             }
                     *           ],
                     *           "openQuestions": [
                     *             "origin",
                     *             "pipeline",
                     *             "container-skills"
                     *           ]
                     *         },
                     *         {
                     *           "id": "kubernetes-objects",
                     *           "title": "Kubernetes objects",
                     *           "choice": "deployment",
                     *           "choiceTitle": "Deployment",
                     *           "settled": false,
                     *           "reasons": [
                     *             "Its pods can be exchanged for each other, so a Deployment can replace, add and move them. A part that must not run twice for a moment takes the strategy Recreate.",
                     *             "The recommended path leads into containers."
                     *           ],
                     *           "runnerUp": "stateful-set",
                     *           "wouldChange": [
                     *             {
                     *               "choice": "none",
                     *               "when": "If the recommended path does not lead into containers."
                     *             },
                     *             {
                     *               "choice": "stateful-set",
                     *               "when": "If a process opens data files that no second one may open."
                     *             },
                     *             {
                     *               "choice": "job",
                     *               "when": "If nothing waits for calls or messages: work is started, done and ends, and if a scheduler outside the application starts its jobs."
                     *             },
                     *             {
                     *               "choice": "cron-job",
                     *               "when": "If nothing waits for calls or messages: work is started, done and ends."
                     *             }
                     *           ],
                     *           "additions": [
                     *             {
                     *               "id": "network-policy",
                     *               "title": "NetworkPolicy",
                     *               "because": "Pods on a shared cluster may be called by any other until a policy names who may."
                     *             },
                     *             {
                     *               "id": "service-account",
                     *               "title": "ServiceAccount",
                     *               "because": "An account of its own, without rights and with no token mounted, keeps the pods from the API of the cluster."
                     *             }
                     *           ],
                     *           "openQuestions": [
                     *             "multiple-instances",
                     *             "database-sharing",
                     *             "inbound-protocols",
                     *             "local-files",
                     *             "scheduled-jobs"
                     *           ]
                     *         }
                     *       ],
                     *       "roadmap": [
                     *         {
                     *           "phase": "assess",
                     *           "title": "Assess",
                     *           "entryConditions": [
                     *             "A person in the department is named who answers for the application."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "answer-open-questions",
                     *               "title": "Answer the 11 open questions that still decide something",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "Their answers can still change the verdict, the path or the advice; tasks may come or go with them."
                     *             },
                     *             {
                     *               "id": "landing-zone-open-points",
                     *               "title": "Ask the GCIS Planning and Client Advisory Team about 15 points",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "To be confirmed for GCIS CaaS: classification of data; projects and quotas; exceptions to restricted-v2; systems and processors of the nodes; storage classes and access modes; backup of volumes; database service; registry and image scanning; delivery pipeline; service mesh; host names and certificates of Routes; ways in beside Routes; connections out of the cluster; logs, metrics and alerts; availability and maintenance."
                     *             },
                     *             {
                     *               "id": "freeze-functions",
                     *               "title": "Agree that the move brings no new function",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "When program and platform change together, no fault can be put down to one of them."
                     *             },
                     *             {
                     *               "id": "record-today",
                     *               "title": "Record today’s response times, load and faults",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "The move is judged by comparing it with today, and these figures cannot be had afterwards."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "prepare",
                     *           "title": "Prepare",
                     *           "entryConditions": [
                     *             "The 2 open questions that can still change the path are answered.",
                     *             "The business owner agrees to the path “Replatform into containers”."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "decide-on-advice",
                     *               "title": "Decide on what is advised for the build, and record why",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "landing-zone-open-points"
                     *               ],
                     *               "because": "Advised: Not yet (Division into services); No new interface (Style of the interface for other systems); No mesh (Service mesh); OpenShift Pipelines (Delivery pipeline); Deployment (Kubernetes objects)."
                     *             },
                     *             {
                     *               "id": "landing-zone-projects",
                     *               "title": "Subscribe, and have a test and a production project set up",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "landing-zone-open-points"
                     *               ],
                     *               "because": "Image and deployment are tried on the platform itself from the first day."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "containerise",
                     *           "title": "Containerise",
                     *           "entryConditions": [
                     *             "A test project on GCIS CaaS can be used."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "fix-image-exists",
                     *               "title": "Build a container image that runs",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [],
                     *               "because": "The claim “The application has a container image that runs” does not hold. GCIS CaaS requires it: Images from a registry."
                     *             },
                     *             {
                     *               "id": "compare-with-server",
                     *               "title": "Compare image and server: versions, settings, fonts, locale, time zone, scheduled jobs",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "fix-image-exists"
                     *               ],
                     *               "because": "The program stays the same, so what differs between server and image is what will fail."
                     *             },
                     *             {
                     *               "id": "write-deployment",
                     *               "title": "Write the deployment as files, with probes, requests, limits and network policies",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [],
                     *               "because": "GCIS CaaS places, probes and connects pods by what these objects say, and every environment is made from them."
                     *             },
                     *             {
                     *               "id": "landing-zone-restricted-v2",
                     *               "title": "Start it in the test project under restricted-v2 without an exception",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "landing-zone-projects",
                     *                 "write-deployment",
                     *                 "fix-image-exists"
                     *               ],
                     *               "because": "GCIS CaaS starts pods as a user of its own choice, without capabilities and without access to the host."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "pilot",
                     *           "title": "Pilot",
                     *           "entryConditions": [
                     *             "The image starts in the test project under restricted-v2 without an exception."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "run-pilot-on-copies",
                     *               "title": "Run one job or caller on copies of real input and compare the output with the present system",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "landing-zone-restricted-v2"
                     *               ],
                     *               "because": "It has no screens to compare: equal output from equal input is the proof."
                     *             },
                     *             {
                     *               "id": "test-under-load",
                     *               "title": "Load the pilot with the known peak and set requests, limits and replicas from it",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "record-today",
                     *                 "run-pilot-on-copies"
                     *               ],
                     *               "because": "Figures from the present server hold for its processor and disks, not for those of the platform."
                     *             },
                     *             {
                     *               "id": "rehearse-way-back",
                     *               "title": "Rehearse the way back to the present system, with the data written meanwhile",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "run-pilot-on-copies"
                     *               ],
                     *               "because": "A cut-over without a way back that was tried cannot be stopped."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "secure-and-approve",
                     *           "title": "Secure and approve",
                     *           "entryConditions": [
                     *             "The pilot ran through one business cycle, and its faults are closed or listed."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "accept-weak-points",
                     *               "title": "Have the weak points that stay accepted in writing, each with an end date",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "The code is not changed for the move, so what it does badly in containers goes along."
                     *             },
                     *             {
                     *               "id": "landing-zone-security-risk-assessment",
                     *               "title": "Have the moved application assessed for security risk, with code review by an independent team",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [],
                     *               "because": "GCIS audits its infrastructure, not the applications. The present assessment covers the present servers, and the move is a major change."
                     *             },
                     *             {
                     *               "id": "approve-launch",
                     *               "title": "Close or accept each finding, and have the launch approved in writing",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "landing-zone-security-risk-assessment",
                     *                 "accept-weak-points"
                     *               ],
                     *               "because": "The business owner answers for what is still open, and signs with the departmental IT security officer."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "cut-over",
                     *           "title": "Cut over",
                     *           "entryConditions": [
                     *             "The launch is approved in writing."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "freeze-changes",
                     *               "title": "Announce the window and freeze changes on both sides",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [
                     *                 "approve-launch"
                     *               ],
                     *               "because": "Whatever changes in these days is blamed on the move and cannot be told from it."
                     *             },
                     *             {
                     *               "id": "switch-callers",
                     *               "title": "Switch callers and schedules over one by one, and suspend the old ones without deleting them",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "freeze-changes",
                     *                 "rehearse-way-back"
                     *               ],
                     *               "because": "Route weights split HTTP traffic only; jobs, files and queues are moved by their schedules and addresses."
                     *             },
                     *             {
                     *               "id": "watch-first-cycle",
                     *               "title": "Watch faults and response times for one business cycle, with the way back kept open",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "switch-callers"
                     *               ],
                     *               "because": "The first month end, report run and backup show whether the move is done."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         },
                     *         {
                     *           "phase": "operate",
                     *           "title": "Operate",
                     *           "entryConditions": [
                     *             "Everything runs on GCIS CaaS, and nobody used the old system for one business cycle."
                     *           ],
                     *           "tasks": [
                     *             {
                     *               "id": "set-objectives",
                     *               "title": "Agree service level objectives with the users, and alerts on them",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "Without an agreed figure nobody can say whether it runs well enough."
                     *             },
                     *             {
                     *               "id": "switch-off-old",
                     *               "title": "Switch off the old environment; end its licences, accounts, rules and backups",
                     *               "owner": "department",
                     *               "effort": "M",
                     *               "dependsOn": [
                     *                 "watch-first-cycle"
                     *               ],
                     *               "because": "Until then both are paid for, and the old one stays a way in that nobody watches."
                     *             },
                     *             {
                     *               "id": "set-review-date",
                     *               "title": "Set the dates of the next readiness and security risk assessments",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "A security risk assessment is due at least every two years, and what was accepted is looked at again."
                     *             },
                     *             {
                     *               "id": "rebuild-for-patches",
                     *               "title": "Keep rebuilding and redeploying the image when its base is fixed",
                     *               "owner": "department",
                     *               "effort": "S",
                     *               "dependsOn": [],
                     *               "because": "Nobody patches a running container: a fix arrives as a new image or not at all."
                     *             }
                     *           ],
                     *           "skippedBecause": null
                     *         }
                     *       ],
                     *       "residual": null,
                     *       "konveyor": null,
                     *       "contradictions": []
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentResult"];
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "try-what-if": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "session-state": "external-store"
                 *       },
                 *       "remove": [
                 *         "service-count"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangedAnswers"];
            };
        };
        responses: {
            /** @description The result of the changed answers. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "difference": {
                     *         "proven": {
                     *           "before": 0,
                     *           "after": 0
                     *         },
                     *         "potential": {
                     *           "before": 57.1,
                     *           "after": 57.1
                     *         },
                     *         "completeness": {
                     *           "before": 42.8,
                     *           "after": 42.8
                     *         },
                     *         "band": {
                     *           "before": "undetermined",
                     *           "after": "undetermined"
                     *         },
                     *         "path": {
                     *           "before": "replatform",
                     *           "after": "replatform"
                     *         },
                     *         "blockers": {
                     *           "cleared": [],
                     *           "added": []
                     *         },
                     *         "findings": []
                     *       },
                     *       "result": {
                     *         "questionnaire": {
                     *           "id": "application-readiness",
                     *           "version": "1.1"
                     *         },
                     *         "score": {
                     *           "proven": 0,
                     *           "potential": 57.1,
                     *           "completeness": 42.8
                     *         },
                     *         "provenBy": {
                     *           "readFromFile": 0,
                     *           "documented": 0,
                     *           "asserted": 0
                     *         },
                     *         "verdict": {
                     *           "band": "undetermined",
                     *           "settled": false,
                     *           "from": "not-ready",
                     *           "to": "needs-remediation",
                     *           "cappedAt": null,
                     *           "robust": false,
                     *           "tippedBy": null
                     *         },
                     *         "blockers": [],
                     *         "categories": [
                     *           {
                     *             "id": "application",
                     *             "title": "Application and business",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "architecture",
                     *             "title": "Architecture",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "interfaces",
                     *             "title": "Interfaces",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "runtime",
                     *             "title": "Runtime",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "state",
                     *             "title": "State and data",
                     *             "weight": 4,
                     *             "proven": 0,
                     *             "potential": 100,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "image",
                     *             "title": "Container image",
                     *             "weight": 3,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 100
                     *           },
                     *           {
                     *             "id": "operation",
                     *             "title": "Operation",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "mesh",
                     *             "title": "Service-to-service traffic",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "security",
                     *             "title": "Security",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           },
                     *           {
                     *             "id": "delivery",
                     *             "title": "Delivery",
                     *             "weight": 0,
                     *             "proven": 0,
                     *             "potential": 0,
                     *             "completeness": 0
                     *           }
                     *         ],
                     *         "findings": [
                     *           {
                     *             "criterionId": "session-state-is-external",
                     *             "title": "Session state is kept outside the process",
                     *             "category": "state",
                     *             "outcome": "unknown",
                     *             "credit": 0,
                     *             "weight": 4,
                     *             "contribution": 0,
                     *             "why": "A session in memory or on the disk of a pod ends with the pod: at every update, node drain and scale-down, users must sign in again and lose unsaved work. Sticky sessions only send users back to a pod while it lives.",
                     *             "fix": "Configure the session manager to use an external store, such as Redis, Infinispan or a database table; most application servers need no change of code if the session objects can be serialised.",
                     *             "effort": "M",
                     *             "owner": "department",
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "What is REST APIs?"
                     *               },
                     *               {
                     *                 "document": "The Twelve-Factor App",
                     *                 "part": "VI. Processes",
                     *                 "url": "https://12factor.net/processes"
                     *               },
                     *               {
                     *                 "document": "Red Hat OpenShift Container Platform documentation",
                     *                 "part": "Using cookies to keep route statefulness"
                     *               }
                     *             ],
                     *             "reads": [
                     *               "session-state"
                     *             ],
                     *             "openQuestions": [
                     *               "inbound-protocols"
                     *             ],
                     *             "waitsFor": null,
                     *             "blocks": [],
                     *             "notApplicableBecause": null,
                     *             "basis": null
                     *           },
                     *           {
                     *             "criterionId": "image-exists",
                     *             "title": "The application has a container image that runs",
                     *             "category": "image",
                     *             "outcome": "fail",
                     *             "credit": 0,
                     *             "weight": 3,
                     *             "contribution": 0,
                     *             "why": "OpenShift runs images and nothing else. Until the first image has started, every estimate of the remaining work is a guess.",
                     *             "fix": "Build a first image of the smallest deployable part in a test environment, start it as an ordinary user, and write down everything that fails.",
                     *             "effort": "M",
                     *             "owner": "department",
                     *             "sources": [
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Introduction to container"
                     *               },
                     *               {
                     *                 "document": "Container Technology and GCIS Container-as-a-Service, training workshop",
                     *                 "part": "Docker container and Dockerfile"
                     *               },
                     *               {
                     *                 "document": "Red Hat OpenShift Container Platform documentation",
                     *                 "part": "Creating images"
                     *               }
                     *             ],
                     *             "reads": [
                     *               "container-status"
                     *             ],
                     *             "openQuestions": [],
                     *             "waitsFor": null,
                     *             "blocks": [],
                     *             "notApplicableBecause": null,
                     *             "basis": "asserted"
                     *           }
                     *         ],
                     *         "recommendation": {
                     *           "path": "replatform",
                     *           "settled": false,
                     *           "candidates": [
                     *             "refactor",
                     *             "replatform"
                     *           ],
                     *           "reasons": [
                     *             "It can run in containers as it is, with limits: changing its code is ruled out or not funded, so weak points in state or runtime stay and must be accepted."
                     *           ],
                     *           "runnerUp": "rehost-vm",
                     *           "paths": [
                     *             {
                     *               "id": "retire",
                     *               "title": "Retire",
                     *               "definition": "The application is switched off; its data is archived or handed over, and nothing is moved.",
                     *               "konveyorTerm": "Retire",
                     *               "state": "ruled-out",
                     *               "because": [
                     *                 "The department plans to use it for longer than a year, or a replacement has to be ready first."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": []
                     *             },
                     *             {
                     *               "id": "retain",
                     *               "title": "Retain",
                     *               "definition": "The application stays where it runs today and is assessed again later.",
                     *               "konveyorTerm": "Retain",
                     *               "state": "allowed",
                     *               "because": [
                     *                 "Possible, but Replatform into containers comes first in the decision table."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": []
                     *             },
                     *             {
                     *               "id": "repurchase",
                     *               "title": "Repurchase",
                     *               "definition": "Another product or service takes its place, and the data is moved over.",
                     *               "konveyorTerm": "Repurchase",
                     *               "state": "open",
                     *               "because": [
                     *                 "2 open questions decide whether it is possible."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": [
                     *                 "origin",
                     *                 "licence-model"
                     *               ]
                     *             },
                     *             {
                     *               "id": "rehost-vm",
                     *               "title": "Rehost on virtual machines",
                     *               "definition": "The machine moves as it is, to virtual machines; nothing is containerised. Whether GCIS offers virtual machines beside its containers has to be confirmed with the GCIS Planning and Client Advisory Team.",
                     *               "konveyorTerm": "Rehost (virtual machine)",
                     *               "state": "allowed",
                     *               "because": [
                     *                 "Possible, but Replatform into containers comes first in the decision table."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": []
                     *             },
                     *             {
                     *               "id": "replatform",
                     *               "title": "Replatform into containers",
                     *               "definition": "The application moves into containers with little or no change to its code: image, configuration and deployment are new, the program is not.",
                     *               "konveyorTerm": "Refactor; Replatform when it comes from another container platform",
                     *               "state": "allowed",
                     *               "because": [
                     *                 "Nothing rules it out, and the decision table chooses it."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": []
                     *             },
                     *             {
                     *               "id": "refactor",
                     *               "title": "Refactor for containers",
                     *               "definition": "State, configuration, interfaces, or the system it is built for (Windows, another processor) are changed so that the application runs well in Linux containers, in one piece or as a few miniservices.",
                     *               "konveyorTerm": "Refactor",
                     *               "state": "open",
                     *               "because": [
                     *                 "One open question decides whether it is possible."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": [
                     *                 "origin"
                     *               ]
                     *             },
                     *             {
                     *               "id": "rearchitect",
                     *               "title": "Rearchitect into microservices",
                     *               "definition": "The application is split into services that are built, released and scaled apart, each with its own data.",
                     *               "konveyorTerm": "Refactor",
                     *               "state": "open",
                     *               "because": [
                     *                 "2 open questions decide whether it is possible."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": [
                     *                 "origin",
                     *                 "funding"
                     *               ]
                     *             }
                     *           ],
                     *           "openQuestions": [
                     *             "origin",
                     *             "funding"
                     *           ]
                     *         },
                     *         "nextQuestions": [
                     *           {
                     *             "questionId": "inbound-protocols",
                     *             "worth": 57.1,
                     *             "decides": [
                     *               "verdict",
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "origin",
                     *             "worth": 0,
                     *             "decides": [
                     *               "path",
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "funding",
                     *             "worth": 0,
                     *             "decides": [
                     *               "path"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "criticality",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "architecture-style",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "multiple-instances",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "database-sharing",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "local-files",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "scheduled-jobs",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "pipeline",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "container-skills",
                     *             "worth": 0,
                     *             "decides": [
                     *               "advice"
                     *             ]
                     *           }
                     *         ],
                     *         "improvement": {
                     *           "targetBand": "needs-remediation",
                     *           "effort": 4,
                     *           "proven": 42.8,
                     *           "fixes": [
                     *             {
                     *               "criterionId": "image-exists",
                     *               "gain": 42.8,
                     *               "effort": "M"
                     *             }
                     *           ]
                     *         },
                     *         "advice": [
                     *           {
                     *             "id": "decomposition",
                     *             "title": "Division into services",
                     *             "choice": "not-yet",
                     *             "choiceTitle": "Not yet",
                     *             "settled": false,
                     *             "reasons": [
                     *               "It is not proven yet that the application goes into containers and may be changed."
                     *             ],
                     *             "runnerUp": null,
                     *             "wouldChange": [
                     *               {
                     *                 "choice": "none",
                     *                 "when": "If the recommended path does not lead into containers."
                     *               },
                     *               {
                     *                 "choice": "one-container",
                     *                 "when": "If the department can have the code changed, and if no part has delayed or disturbed the others more than once in the last year."
                     *               },
                     *               {
                     *                 "choice": "miniservices",
                     *                 "when": "If the department can have the code changed."
                     *               },
                     *               {
                     *                 "choice": "microservices",
                     *                 "when": "If the department can have the code changed, and if the recommended path is to rearchitect."
                     *               }
                     *             ],
                     *             "additions": [],
                     *             "openQuestions": [
                     *               "origin",
                     *               "architecture-style",
                     *               "database-sharing",
                     *               "pipeline"
                     *             ]
                     *           },
                     *           {
                     *             "id": "api-style",
                     *             "title": "Style of the interface for other systems",
                     *             "choice": "none",
                     *             "choiceTitle": "No new interface",
                     *             "settled": false,
                     *             "reasons": [
                     *               "It is not proven that other systems will call it, so no style is chosen yet."
                     *             ],
                     *             "runnerUp": null,
                     *             "wouldChange": [
                     *               {
                     *                 "choice": "rest",
                     *                 "when": "If the department can have the code changed, and if other systems call it through an interface."
                     *               },
                     *               {
                     *                 "choice": "graphql",
                     *                 "when": "If the department can have the code changed, and if other systems call it through an interface, and if a team is there that can look after a schema, and if many clients each need other fields of the same data."
                     *               },
                     *               {
                     *                 "choice": "grpc",
                     *                 "when": "If the department can have the code changed, and if other systems call it through an interface, and if services call it so often that message size is a limit, or by gRPC today."
                     *               }
                     *             ],
                     *             "additions": [],
                     *             "openQuestions": [
                     *               "origin",
                     *               "architecture-style",
                     *               "inbound-protocols"
                     *             ]
                     *           },
                     *           {
                     *             "id": "service-mesh",
                     *             "title": "Service mesh",
                     *             "choice": "none",
                     *             "choiceTitle": "No mesh",
                     *             "settled": false,
                     *             "reasons": [
                     *               "No need for a mesh is proven so far, and an application runs well without one."
                     *             ],
                     *             "runnerUp": null,
                     *             "wouldChange": [
                     *               {
                     *                 "choice": "not-yet",
                     *                 "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if fewer than two people of the team have run containers in production."
                     *               },
                     *               {
                     *                 "choice": "openshift-service-mesh",
                     *                 "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production."
                     *               },
                     *               {
                     *                 "choice": "linkerd",
                     *                 "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production, and if a single team, or none that stays, carries the whole application."
                     *               },
                     *               {
                     *                 "choice": "consul",
                     *                 "when": "If three or more services make up the application, and if two of mutual TLS, retries and traces are missing between the services, or only a mesh meets a stated need, and if at least two people of the team have run containers in production, and if programs outside the cluster have to follow the same rules as the services, and if the services find each other through a registry of their own."
                     *               }
                     *             ],
                     *             "additions": [],
                     *             "openQuestions": [
                     *               "criticality",
                     *               "origin",
                     *               "architecture-style",
                     *               "inbound-protocols",
                     *               "container-skills"
                     *             ]
                     *           },
                     *           {
                     *             "id": "delivery-pipeline",
                     *             "title": "Delivery pipeline",
                     *             "choice": "openshift-pipelines",
                     *             "choiceTitle": "OpenShift Pipelines",
                     *             "settled": false,
                     *             "reasons": [
                     *               "It runs on the platform beside what it deploys: no server of its own, no source that leaves, and Tekton with the support of the vendor.",
                     *               "The recommended path leads into containers."
                     *             ],
                     *             "runnerUp": "tekton",
                     *             "wouldChange": [
                     *               {
                     *                 "choice": "none",
                     *                 "when": "If the recommended path does not lead into containers."
                     *               },
                     *               {
                     *                 "choice": "not-yet",
                     *                 "when": "If the source is under no version control."
                     *               },
                     *               {
                     *                 "choice": "tekton",
                     *                 "when": "If people are there who can run and patch a server for the pipeline, and if the application has to be deployed to several clusters or clouds."
                     *               },
                     *               {
                     *                 "choice": "argo",
                     *                 "when": "If the application has to be deployed to several clusters or clouds, and if what runs has to follow Git without a person deploying, and if the source is in Git, or there is none to keep."
                     *               },
                     *               {
                     *                 "choice": "spinnaker",
                     *                 "when": "If at least two people of the team have run containers in production, and if people are there who can run and patch a server for the pipeline, and if the application has to be deployed to several clusters or clouds."
                     *               }
                     *             ],
                     *             "additions": [
                     *               {
                     *                 "id": "confirm-the-offer",
                     *                 "title": "Ask which pipeline the platform offers",
                     *                 "because": "Whether GCIS CaaS offers OpenShift Pipelines or OpenShift GitOps, and whether a tool outside may deploy to it, is to be confirmed with the GCIS Planning and Client Advisory Team."
                     *               }
                     *             ],
                     *             "openQuestions": [
                     *               "origin",
                     *               "pipeline",
                     *               "container-skills"
                     *             ]
                     *           },
                     *           {
                     *             "id": "kubernetes-objects",
                     *             "title": "Kubernetes objects",
                     *             "choice": "deployment",
                     *             "choiceTitle": "Deployment",
                     *             "settled": false,
                     *             "reasons": [
                     *               "Its pods can be exchanged for each other, so a Deployment can replace, add and move them. A part that must not run twice for a moment takes the strategy Recreate.",
                     *               "The recommended path leads into containers."
                     *             ],
                     *             "runnerUp": "stateful-set",
                     *             "wouldChange": [
                     *               {
                     *                 "choice": "none",
                     *                 "when": "If the recommended path does not lead into containers."
                     *               },
                     *               {
                     *                 "choice": "stateful-set",
                     *                 "when": "If a process opens data files that no second one may open."
                     *               },
                     *               {
                     *                 "choice": "job",
                     *                 "when": "If nothing waits for calls or messages: work is started, done and ends, and if a scheduler outside the application starts its jobs."
                     *               },
                     *               {
                     *                 "choice": "cron-job",
                     *                 "when": "If nothing waits for calls or messages: work is started, done and ends."
                     *               }
                     *             ],
                     *             "additions": [
                     *               {
                     *                 "id": "network-policy",
                     *                 "title": "NetworkPolicy",
                     *                 "because": "Pods on a shared cluster may be called by any other until a policy names who may."
                     *               },
                     *               {
                     *                 "id": "service-account",
                     *                 "title": "ServiceAccount",
                     *                 "because": "An account of its own, without rights and with no token mounted, keeps the pods from the API of the cluster."
                     *               }
                     *             ],
                     *             "openQuestions": [
                     *               "multiple-instances",
                     *               "database-sharing",
                     *               "inbound-protocols",
                     *               "local-files",
                     *               "scheduled-jobs"
                     *             ]
                     *           }
                     *         ],
                     *         "roadmap": [
                     *           {
                     *             "phase": "assess",
                     *             "title": "Assess",
                     *             "entryConditions": [
                     *               "A person in the department is named who answers for the application."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "answer-open-questions",
                     *                 "title": "Answer the 11 open questions that still decide something",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "Their answers can still change the verdict, the path or the advice; tasks may come or go with them."
                     *               },
                     *               {
                     *                 "id": "landing-zone-open-points",
                     *                 "title": "Ask the GCIS Planning and Client Advisory Team about 15 points",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "To be confirmed for GCIS CaaS: classification of data; projects and quotas; exceptions to restricted-v2; systems and processors of the nodes; storage classes and access modes; backup of volumes; database service; registry and image scanning; delivery pipeline; service mesh; host names and certificates of Routes; ways in beside Routes; connections out of the cluster; logs, metrics and alerts; availability and maintenance."
                     *               },
                     *               {
                     *                 "id": "freeze-functions",
                     *                 "title": "Agree that the move brings no new function",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "When program and platform change together, no fault can be put down to one of them."
                     *               },
                     *               {
                     *                 "id": "record-today",
                     *                 "title": "Record today’s response times, load and faults",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "The move is judged by comparing it with today, and these figures cannot be had afterwards."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           },
                     *           {
                     *             "phase": "prepare",
                     *             "title": "Prepare",
                     *             "entryConditions": [
                     *               "The 2 open questions that can still change the path are answered.",
                     *               "The business owner agrees to the path “Replatform into containers”."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "decide-on-advice",
                     *                 "title": "Decide on what is advised for the build, and record why",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [
                     *                   "landing-zone-open-points"
                     *                 ],
                     *                 "because": "Advised: Not yet (Division into services); No new interface (Style of the interface for other systems); No mesh (Service mesh); OpenShift Pipelines (Delivery pipeline); Deployment (Kubernetes objects)."
                     *               },
                     *               {
                     *                 "id": "landing-zone-projects",
                     *                 "title": "Subscribe, and have a test and a production project set up",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [
                     *                   "landing-zone-open-points"
                     *                 ],
                     *                 "because": "Image and deployment are tried on the platform itself from the first day."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           },
                     *           {
                     *             "phase": "containerise",
                     *             "title": "Containerise",
                     *             "entryConditions": [
                     *               "A test project on GCIS CaaS can be used."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "fix-image-exists",
                     *                 "title": "Build a container image that runs",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [],
                     *                 "because": "The claim “The application has a container image that runs” does not hold. GCIS CaaS requires it: Images from a registry."
                     *               },
                     *               {
                     *                 "id": "compare-with-server",
                     *                 "title": "Compare image and server: versions, settings, fonts, locale, time zone, scheduled jobs",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [
                     *                   "fix-image-exists"
                     *                 ],
                     *                 "because": "The program stays the same, so what differs between server and image is what will fail."
                     *               },
                     *               {
                     *                 "id": "write-deployment",
                     *                 "title": "Write the deployment as files, with probes, requests, limits and network policies",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [],
                     *                 "because": "GCIS CaaS places, probes and connects pods by what these objects say, and every environment is made from them."
                     *               },
                     *               {
                     *                 "id": "landing-zone-restricted-v2",
                     *                 "title": "Start it in the test project under restricted-v2 without an exception",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [
                     *                   "landing-zone-projects",
                     *                   "write-deployment",
                     *                   "fix-image-exists"
                     *                 ],
                     *                 "because": "GCIS CaaS starts pods as a user of its own choice, without capabilities and without access to the host."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           },
                     *           {
                     *             "phase": "pilot",
                     *             "title": "Pilot",
                     *             "entryConditions": [
                     *               "The image starts in the test project under restricted-v2 without an exception."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "run-pilot-on-copies",
                     *                 "title": "Run one job or caller on copies of real input and compare the output with the present system",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [
                     *                   "landing-zone-restricted-v2"
                     *                 ],
                     *                 "because": "It has no screens to compare: equal output from equal input is the proof."
                     *               },
                     *               {
                     *                 "id": "test-under-load",
                     *                 "title": "Load the pilot with the known peak and set requests, limits and replicas from it",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [
                     *                   "record-today",
                     *                   "run-pilot-on-copies"
                     *                 ],
                     *                 "because": "Figures from the present server hold for its processor and disks, not for those of the platform."
                     *               },
                     *               {
                     *                 "id": "rehearse-way-back",
                     *                 "title": "Rehearse the way back to the present system, with the data written meanwhile",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [
                     *                   "run-pilot-on-copies"
                     *                 ],
                     *                 "because": "A cut-over without a way back that was tried cannot be stopped."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           },
                     *           {
                     *             "phase": "secure-and-approve",
                     *             "title": "Secure and approve",
                     *             "entryConditions": [
                     *               "The pilot ran through one business cycle, and its faults are closed or listed."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "accept-weak-points",
                     *                 "title": "Have the weak points that stay accepted in writing, each with an end date",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "The code is not changed for the move, so what it does badly in containers goes along."
                     *               },
                     *               {
                     *                 "id": "landing-zone-security-risk-assessment",
                     *                 "title": "Have the moved application assessed for security risk, with code review by an independent team",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [],
                     *                 "because": "GCIS audits its infrastructure, not the applications. The present assessment covers the present servers, and the move is a major change."
                     *               },
                     *               {
                     *                 "id": "approve-launch",
                     *                 "title": "Close or accept each finding, and have the launch approved in writing",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [
                     *                   "landing-zone-security-risk-assessment",
                     *                   "accept-weak-points"
                     *                 ],
                     *                 "because": "The business owner answers for what is still open, and signs with the departmental IT security officer."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           },
                     *           {
                     *             "phase": "cut-over",
                     *             "title": "Cut over",
                     *             "entryConditions": [
                     *               "The launch is approved in writing."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "freeze-changes",
                     *                 "title": "Announce the window and freeze changes on both sides",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [
                     *                   "approve-launch"
                     *                 ],
                     *                 "because": "Whatever changes in these days is blamed on the move and cannot be told from it."
                     *               },
                     *               {
                     *                 "id": "switch-callers",
                     *                 "title": "Switch callers and schedules over one by one, and suspend the old ones without deleting them",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [
                     *                   "freeze-changes",
                     *                   "rehearse-way-back"
                     *                 ],
                     *                 "because": "Route weights split HTTP traffic only; jobs, files and queues are moved by their schedules and addresses."
                     *               },
                     *               {
                     *                 "id": "watch-first-cycle",
                     *                 "title": "Watch faults and response times for one business cycle, with the way back kept open",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [
                     *                   "switch-callers"
                     *                 ],
                     *                 "because": "The first month end, report run and backup show whether the move is done."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           },
                     *           {
                     *             "phase": "operate",
                     *             "title": "Operate",
                     *             "entryConditions": [
                     *               "Everything runs on GCIS CaaS, and nobody used the old system for one business cycle."
                     *             ],
                     *             "tasks": [
                     *               {
                     *                 "id": "set-objectives",
                     *                 "title": "Agree service level objectives with the users, and alerts on them",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "Without an agreed figure nobody can say whether it runs well enough."
                     *               },
                     *               {
                     *                 "id": "switch-off-old",
                     *                 "title": "Switch off the old environment; end its licences, accounts, rules and backups",
                     *                 "owner": "department",
                     *                 "effort": "M",
                     *                 "dependsOn": [
                     *                   "watch-first-cycle"
                     *                 ],
                     *                 "because": "Until then both are paid for, and the old one stays a way in that nobody watches."
                     *               },
                     *               {
                     *                 "id": "set-review-date",
                     *                 "title": "Set the dates of the next readiness and security risk assessments",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "A security risk assessment is due at least every two years, and what was accepted is looked at again."
                     *               },
                     *               {
                     *                 "id": "rebuild-for-patches",
                     *                 "title": "Keep rebuilding and redeploying the image when its base is fixed",
                     *                 "owner": "department",
                     *                 "effort": "S",
                     *                 "dependsOn": [],
                     *                 "because": "Nobody patches a running container: a fix arrives as a new image or not at all."
                     *               }
                     *             ],
                     *             "skippedBecause": null
                     *           }
                     *         ],
                     *         "residual": null,
                     *         "konveyor": null,
                     *         "contradictions": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accept-risk": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
                /** @description Id of the claim, as the findings of a result name it. */
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Sessions move to the shared store with the release of March.",
                 *       "owner": "Head of Licensing Systems",
                 *       "expiresOn": "2027-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["RiskAcceptance"];
            };
        };
        responses: {
            /** @description The assessment as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 3,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {
                     *         "image-exists": {
                     *           "reason": "Sessions move to the shared store with the release of March.",
                     *           "owner": "Head of Licensing Systems",
                     *           "expiresOn": "2027-03-31",
                     *           "acceptedAt": "2026-11-03T06:30:00.000Z"
                     *         }
                     *       },
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. `criterion-not-found`: There is no such claim. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `risks-closed`: Its accepted risks can no longer change. `no-risk-to-accept`: The claim is not known to fall short. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-accepted-risk": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
                /** @description Id of the claim, as the findings of a result name it. */
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 4,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. `accepted-risk-not-found`: No such risk is accepted. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `risks-closed`: Its accepted risks can no longer change. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview-move": {
        parameters: {
            query?: {
                /** @description The newer version; left out: the newest. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the move would change. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "to": {
                     *         "id": "application-readiness",
                     *         "version": "1.1"
                     *       },
                     *       "added": [
                     *         {
                     *           "questionId": "pipeline-tool",
                     *           "text": "Which tool runs the pipeline today?",
                     *           "asked": true
                     *         }
                     *       ],
                     *       "retired": [],
                     *       "renamed": [],
                     *       "reopened": [],
                     *       "difference": {
                     *         "proven": {
                     *           "before": 0,
                     *           "after": 0
                     *         },
                     *         "potential": {
                     *           "before": 57.1,
                     *           "after": 57.1
                     *         },
                     *         "completeness": {
                     *           "before": 42.8,
                     *           "after": 42.8
                     *         },
                     *         "band": {
                     *           "before": "undetermined",
                     *           "after": "undetermined"
                     *         },
                     *         "path": {
                     *           "before": "replatform",
                     *           "after": "replatform"
                     *         },
                     *         "blockers": {
                     *           "cleared": [],
                     *           "added": []
                     *         },
                     *         "findings": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionnaireMove"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-newer-version`: The questionnaire has no such newer version. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "move-assessment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "1.1"
                 *     }
                 */
                "application/json": components["schemas"]["MoveTarget"];
            };
        };
        responses: {
            /** @description The assessment on its new version. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.1"
                     *       },
                     *       "version": 3,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. `not-a-newer-version`: The questionnaire has no such newer version. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-report": {
        parameters: {
            query?: {
                /** @description `full`: everything that is known. `short`: two pages with the verdict and what to do first. */
                edition?: "full" | "short";
            };
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    /** @description A name for the file, after the application. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many files are being made. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-artefacts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files as a ZIP archive. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    /** @description A name for the file, after the application. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many files are being made. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-events": {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `next` of the page before; the filters must be the same. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    /** @description The next page, `rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "subjectId": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *           "subjectVersion": 2,
                     *           "at": "2026-11-03T06:30:00.000Z",
                     *           "actor": "api-key:01JD9YYW0QF3M2N1P8R7S6T5V4",
                     *           "action": "save-answers",
                     *           "detail": {
                     *             "answers": {
                     *               "service-count": {
                     *                 "before": null,
                     *                 "after": 3
                     *               }
                     *             }
                     *           },
                     *           "beforeHash": "4a44dc15364204a80fe80e9039455cc1608281820fe2b24f1e5233ade6af1dd5",
                     *           "afterHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `invalid-cursor`: The cursor does not belong to this list. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "read-evidence": {
        parameters: {
            query?: {
                /** @description The questionnaire to suggest answers for; left out: the newest `application-readiness` and `platform-hardening`. */
                questionnaireId?: string;
                /** @description The version; left out: the newest. */
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         "{ \"icc\": false, \"live-restore\": false }"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["EvidenceToRead"];
            };
        };
        responses: {
            /** @description What the files say. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         {
                     *           "file": "daemon.json",
                     *           "reader": "daemon-json",
                     *           "state": "read",
                     *           "findings": 15,
                     *           "notices": []
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "questionnaireId": "platform-hardening",
                     *           "questionId": "default-bridge-keeps-containers-apart",
                     *           "holds": true,
                     *           "answer": "as-recommended",
                     *           "sureness": "stated",
                     *           "about": "Docker daemon, key icc",
                     *           "because": "The key icc is false, as recommended.",
                     *           "file": "daemon.json",
                     *           "line": 2,
                     *           "excerpt": "\"icc\": false,"
                     *         },
                     *         {
                     *           "questionnaireId": "platform-hardening",
                     *           "questionId": "containers-outlive-the-daemon",
                     *           "holds": true,
                     *           "answer": "otherwise",
                     *           "sureness": "stated",
                     *           "about": "Docker daemon, key live-restore",
                     *           "because": "The key live-restore is false, where something else is recommended.",
                     *           "file": "daemon.json",
                     *           "line": 3,
                     *           "excerpt": "\"live-restore\": false"
                     *         }
                     *       ],
                     *       "questionnaires": [
                     *         {
                     *           "questionnaire": {
                     *             "id": "platform-hardening",
                     *             "version": "1.0"
                     *           },
                     *           "suggestions": [
                     *             {
                     *               "questionId": "default-bridge-keeps-containers-apart",
                     *               "answer": "as-recommended",
                     *               "sureness": "stated",
                     *               "open": [],
                     *               "findings": [
                     *                 0
                     *               ],
                     *               "against": []
                     *             },
                     *             {
                     *               "questionId": "containers-outlive-the-daemon",
                     *               "answer": "otherwise",
                     *               "sureness": "stated",
                     *               "open": [],
                     *               "findings": [
                     *                 1
                     *               ],
                     *               "against": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceRead"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-multipart`: The body cannot be read as multipart/form-data. `too-much-evidence`: There is more evidence than fits. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `uploads-busy`: Too many files are being read. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-evidence": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evidence": [
                     *         {
                     *           "id": "01JD9ZB7K2M4N6P8R0S2T4V6W8",
                     *           "name": "daemon.json",
                     *           "digest": "3f1c0d0b2a4f5b0f7d0e7c1f4a6b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f7",
                     *           "bytes": 44,
                     *           "attachedAt": "2026-11-03T06:30:00.000Z",
                     *           "attachedBy": "api-key:01JD9YYW0QF3M2N1P8R7S6T5V4",
                     *           "findings": 15,
                     *           "filesByState": {
                     *             "read": 1,
                     *             "read-in-part": 0,
                     *             "skipped": 0,
                     *             "refused": 0
                     *           },
                     *           "contentsKept": false,
                     *           "files": [
                     *             {
                     *               "file": "daemon.json",
                     *               "reader": "daemon-json",
                     *               "state": "read",
                     *               "findings": 15,
                     *               "notices": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "evidenceId": "01JD9ZB7K2M4N6P8R0S2T4V6W8",
                     *           "questionnaireId": "platform-hardening",
                     *           "questionId": "default-bridge-keeps-containers-apart",
                     *           "holds": true,
                     *           "answer": "as-recommended",
                     *           "sureness": "stated",
                     *           "about": "Docker daemon, key icc",
                     *           "because": "The key icc is false, as recommended.",
                     *           "file": "daemon.json",
                     *           "line": 2,
                     *           "excerpt": "\"icc\": false,"
                     *         },
                     *         {
                     *           "evidenceId": "01JD9ZB7K2M4N6P8R0S2T4V6W8",
                     *           "questionnaireId": "platform-hardening",
                     *           "questionId": "containers-outlive-the-daemon",
                     *           "holds": true,
                     *           "answer": "otherwise",
                     *           "sureness": "stated",
                     *           "about": "Docker daemon, key live-restore",
                     *           "because": "The key live-restore is false, where something else is recommended.",
                     *           "file": "daemon.json",
                     *           "line": 3,
                     *           "excerpt": "\"live-restore\": false"
                     *         }
                     *       ],
                     *       "suggestions": [
                     *         {
                     *           "questionId": "default-bridge-keeps-containers-apart",
                     *           "answer": "as-recommended",
                     *           "sureness": "stated",
                     *           "open": [],
                     *           "findings": [
                     *             0
                     *           ],
                     *           "against": [],
                     *           "standing": "unanswered",
                     *           "overriddenBecause": null
                     *         },
                     *         {
                     *           "questionId": "containers-outlive-the-daemon",
                     *           "answer": "otherwise",
                     *           "sureness": "stated",
                     *           "open": [],
                     *           "findings": [
                     *             1
                     *           ],
                     *           "against": [],
                     *           "standing": "overridden",
                     *           "overriddenBecause": "The file is of the host before its rebuild in October."
                     *         }
                     *       ],
                     *       "contradictions": [
                     *         {
                     *           "questionId": "containers-outlive-the-daemon",
                     *           "standing": "overridden",
                     *           "answer": "as-recommended",
                     *           "suggested": "otherwise",
                     *           "sureness": "stated",
                     *           "shownBy": [
                     *             {
                     *               "questionnaireId": "platform-hardening",
                     *               "questionId": "containers-outlive-the-daemon",
                     *               "holds": true,
                     *               "answer": "otherwise",
                     *               "sureness": "stated",
                     *               "about": "Docker daemon, key live-restore",
                     *               "because": "The key live-restore is false, where something else is recommended.",
                     *               "file": "daemon.json",
                     *               "line": 3,
                     *               "excerpt": "\"live-restore\": false"
                     *             }
                     *           ],
                     *           "against": [],
                     *           "overriddenBecause": "The file is of the host before its rebuild in October."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOfAssessment"];
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "attach-evidence": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         "{ \"icc\": false, \"live-restore\": false }"
                 *       ],
                 *       "keepContents": "false"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["EvidenceToAttach"];
            };
        };
        responses: {
            /** @description What became of each file. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "files": [
                     *         {
                     *           "file": "daemon.json",
                     *           "outcome": "attached",
                     *           "evidence": {
                     *             "id": "01JD9ZB7K2M4N6P8R0S2T4V6W8",
                     *             "name": "daemon.json",
                     *             "digest": "3f1c0d0b2a4f5b0f7d0e7c1f4a6b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f7",
                     *             "bytes": 44,
                     *             "attachedAt": "2026-11-03T06:30:00.000Z",
                     *             "attachedBy": "api-key:01JD9YYW0QF3M2N1P8R7S6T5V4",
                     *             "findings": 15,
                     *             "filesByState": {
                     *               "read": 1,
                     *               "read-in-part": 0,
                     *               "skipped": 0,
                     *               "refused": 0
                     *             },
                     *             "contentsKept": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceAttached"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-multipart`: The body cannot be read as multipart/form-data. `too-much-evidence`: There is more evidence than fits. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. `evidence-name-taken`: Other evidence has this name. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `uploads-busy`: Too many files are being read. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "confirm-suggestions": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "all": true,
                 *       "sureness": "stated"
                 *     }
                 */
                "application/json": components["schemas"]["SuggestionsToConfirm"];
            };
        };
        responses: {
            /** @description What was written, and what was not. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "confirmed": [
                     *         {
                     *           "questionId": "default-bridge-keeps-containers-apart",
                     *           "answer": "as-recommended",
                     *           "sureness": "stated",
                     *           "file": "daemon.json",
                     *           "line": 2
                     *         }
                     *       ],
                     *       "notConfirmed": [
                     *         {
                     *           "questionId": "user-namespaces-are-used",
                     *           "reason": "less-sure",
                     *           "detail": "The files are less sure than was asked for. Look at them, and name the question to take it."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. `assessment-too-large`: The assessment would become too large. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-evidence": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
                /** @description Id of the evidence, a ULID. */
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment as it is now. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z3M5Q8R7T6V5W4X3Y2Z1A",
                     *       "applicationId": "01JD9Z1A2B3C4D5E6F7G8H9J0K",
                     *       "revision": 1,
                     *       "status": "draft",
                     *       "questionnaire": {
                     *         "id": "application-readiness",
                     *         "version": "1.0"
                     *       },
                     *       "version": 4,
                     *       "createdAt": "2026-11-02T01:15:00.000Z",
                     *       "updatedAt": "2026-11-03T06:30:00.000Z",
                     *       "submittedAt": null,
                     *       "submittedBy": null,
                     *       "reopenedFrom": null,
                     *       "outcome": {
                     *         "band": "undetermined",
                     *         "settled": false,
                     *         "path": "retain",
                     *         "proven": 1.2,
                     *         "potential": 85.8,
                     *         "completeness": 15.3,
                     *         "blockers": 0
                     *       },
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {},
                     *       "overrides": {},
                     *       "evidence": [],
                     *       "reviews": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. `evidence-not-found`: There is no such evidence. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-a-draft`: The assessment is not a draft. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-evidence-file": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that you have; you get 304 while it is still the newest.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the assessment, a ULID. */
                assessmentId: string;
                /** @description Id of the evidence, a ULID. */
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    /** @description The name of the file, to save it under. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description You have the newest version. */
            304: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment-not-found`: There is no such assessment. `evidence-not-found`: There is no such evidence. `evidence-not-kept`: The contents of this evidence are not kept. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many files are being made. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-api-keys": {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `next` of the page before; the filters must be the same. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    /** @description The next page, `rel="next"`; absent on the last one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01JD9Z4C5D6E7F8G9H0J1K2M3N",
                     *           "name": "Portfolio dashboard",
                     *           "scopes": [
                     *             "read"
                     *           ],
                     *           "version": 1,
                     *           "createdAt": "2026-11-02T01:20:00.000Z",
                     *           "expiresAt": "2027-11-02T01:20:00.000Z",
                     *           "revokedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `invalid-cursor`: The cursor does not belong to this list. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "create-api-key": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your choice, new for each change; a retry with it gets the first answer, for 24 hours.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Portfolio dashboard",
                 *       "scopes": [
                 *         "read"
                 *       ],
                 *       "expiresInDays": 365
                 *     }
                 */
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The API key with its secret. */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01JD9Z4C5D6E7F8G9H0J1K2M3N",
                     *       "name": "Portfolio dashboard",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-11-02T01:20:00.000Z",
                     *       "expiresAt": "2027-11-02T01:20:00.000Z",
                     *       "revokedAt": null,
                     *       "key": "ll_01JD9Z4C5D6E7F8G9H0J1K2M3N_0123456789abcdef0123456789abcdef0123456789abcdef"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. `malformed-json`: The body cannot be read as JSON. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body has the wrong media type. */
            415: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The idempotency key belongs to another request. */
            422: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "revoke-api-key": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that is changed, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description Id of the API key, a ULID. */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-missing`: An API key is needed. `api-key-unknown`: The API key is not known. `api-key-expired`: The API key has expired. `api-key-revoked`: The API key was revoked. */
            401: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key does not have the scope that this needs. */
            403: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-not-found`: There is no such API key. */
            404: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own-api-key`: An API key cannot revoke itself. */
            409: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It was changed in the meantime. */
            412: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `if-match-missing`: The header If-Match is needed. */
            428: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceState"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "check-readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can serve. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceState"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The store does not answer. */
            503: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-openapi-3-0": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.0.3"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description `invalid-request`: The request does not fit the contract. */
            400: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
