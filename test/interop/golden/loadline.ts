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
         * @description Every published version, the newest of each id first. The list is short and comes in one piece.
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
         * @description Every question, and everything that decides what answers mean: criteria with their weights and examples, bands, migration paths and the decision table. The example is shortened.
         */
        get: operations["get-questionnaire"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description What the answers mean: score, verdict, findings, migration path and what to do next. Nothing is stored, and the same answers always give the same result. The example is shortened to two findings.
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
         * @description The assessment with its answers and notes. Its ETag is what a change sends as `If-Match`.
         */
        get: operations["get-assessment"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description Merges answers and notes into a draft; what the request does not name stays as it is. Either everything is saved or nothing. A request that changes nothing makes no new version.
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
         * @description The draft becomes read-only. Questions may still be open; the result says so. With an `Idempotency-Key` a repeated request gets the first answer again.
         */
        post: operations["submit-assessment"];
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
         * @description What the stored answers mean, on the questionnaire version that the assessment is on; accepted risks count as of today. Its ETag is the digest of the result. The example is shortened to two findings.
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
         * @description Takes the stored answers with the changes of the request, and tells their result and what in it differs: score, band, path, blockers and claims. Nothing is stored, and it works for submitted assessments too. The example is shortened to two findings.
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
         * @description Records that the department lives with a claim that falls short: why, who answers for it, and until when. The raw score stays as it is; the result shows the residual score beside it, in which the claim counts as mended until the day is past. Works for drafts and submitted assessments, and replaces an earlier acceptance of the same claim.
         */
        put: operations["accept-risk"];
        post?: never;
        /**
         * Withdraw an accepted risk
         * @description The claim counts in the residual score as it does in the raw one. The events keep the acceptance.
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
         * @description The draft goes on with the newer version, with every answer and note that the version has a place for. Look at the preview first: what was answered to retired questions stays behind, in the events only.
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
         * @description The readiness report as PDF, dated when the answers were last changed. Its ETag is the digest of everything that the report is made from, the release of the service included.
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
            code: "malformed-json" | "invalid-request" | "invalid-cursor" | "assessment-too-large" | "api-key-missing" | "api-key-unknown" | "api-key-expired" | "api-key-revoked" | "scope-missing" | "path-not-found" | "application-not-found" | "assessment-not-found" | "questionnaire-not-found" | "criterion-not-found" | "accepted-risk-not-found" | "api-key-not-found" | "method-not-allowed" | "application-has-assessments" | "not-a-draft" | "no-risk-to-accept" | "not-a-newer-version" | "own-api-key" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "if-match-missing" | "internal-error" | "renderer-busy" | "store-unavailable";
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
        /** @description Every published version, the newest of each id first. */
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
        /** @description Everything that a full or partial set of answers means. Same answers, same result. */
        Result: {
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            score: components["schemas"]["Score"];
            verdict: components["schemas"]["Verdict"];
            blockers: components["schemas"]["Blocker"][];
            categories: components["schemas"]["CategoryScore"][];
            findings: components["schemas"]["Finding"][];
            recommendation: components["schemas"]["Recommendation"];
            /** @description Open questions, most worth first. */
            nextQuestions: components["schemas"]["NextQuestion"][];
            improvement: components["schemas"]["Improvement"];
            advice: components["schemas"]["Advice"][];
            /** @description Seven phases; empty while no path is recommended. */
            roadmap: components["schemas"]["RoadmapPhase"][];
            residual: components["schemas"]["Residual"];
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
            /** @enum {string} */
            outcome: "pass" | "partial" | "fail" | "not-applicable" | "unknown" | "error";
            /** @description Share of the weight that it earns, in hundredths. */
            credit: number;
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
        };
        /** @description The migration path, chosen by the published decision table. */
        Recommendation: {
            /**
             * @description The first row of the decision table that is proven; `null` while nothing is assessed.
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
            /** @description What its answer can still change; empty: it need not be asked. */
            decides: ("verdict" | "path")[];
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
             * @description The day on which expiry is judged.
             */
            on: string;
            score: components["schemas"]["Score"];
            /** @enum {string} */
            band: "ready" | "ready-with-conditions" | "needs-remediation" | "not-ready" | "undetermined" | "not-assessed";
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
             * @description The last day on which it counts.
             */
            expiresOn: string;
            /**
             * @description `not-needed`: the claim does not fall short.
             * @enum {string}
             */
            state: "counted" | "expired" | "not-needed";
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
            /** @description Counts the assessments of one application that were reopened; 1 in this version of the API. */
            revision: number;
            status: components["schemas"]["AssessmentStatus"];
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            answers: components["schemas"]["Answers"];
            notes: components["schemas"]["Notes"];
            acceptedRisks: components["schemas"]["AcceptedRisks"];
        };
        /**
         * @description A draft takes answers; a submitted assessment is read-only.
         * @enum {string}
         */
        AssessmentStatus: "draft" | "submitted";
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
            reason: string;
            owner: string;
            /** Format: date */
            expiresOn: string;
            /** Format: date-time */
            acceptedAt: string;
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
            /** @description Counts the assessments of one application that were reopened; 1 in this version of the API. */
            revision: number;
            status: components["schemas"]["AssessmentStatus"];
            questionnaire: components["schemas"]["QuestionnaireVersion"];
            /** @description Grows by 1 with every change; the ETag carries it. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
        };
        /** @description What changes; every question that it does not name stays as it is. */
        AnswersPatch: {
            answers?: components["schemas"]["Answers"];
            notes?: components["schemas"]["NotesPatch"];
            /** @description Questions that become unanswered again. */
            remove?: string[];
        };
        /** @description Question id → the note to keep beside the answer; `null` takes it away. */
        NotesPatch: {
            [key: string]: string | null;
        };
        /** @description Has no fields in this edition. */
        Submission: Record<string, never>;
        /** @description The result of changed answers, and what in it differs. */
        WhatIf: {
            difference: components["schemas"]["Difference"];
            result: components["schemas"]["Result"];
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
        /** @description A claim whose outcome differs. */
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
            added: components["schemas"]["MovedQuestion"][];
            /** @description Questions that the newer version does not ask; what was answered there stays behind. */
            retired: components["schemas"]["MovedQuestion"][];
            renamed: components["schemas"]["RenamedQuestion"][];
            /** @description Questions whose answer the newer version does not accept; they become unanswered. */
            reopened: components["schemas"]["MovedQuestion"][];
            difference: components["schemas"]["Difference"];
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
            /** @description `api-key:<id>` or `operator`. */
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
            status?: components["schemas"]["AssessmentStatus"];
            answers?: components["schemas"]["AnswerChanges"];
            notes?: components["schemas"]["NoteChanges"];
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
        /** @description A side that is left out had, or has now, no note. */
        NoteChange: {
            before?: string;
            after?: string;
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
         * @description `read` sees; `write` also changes; `admin` also manages API keys.
         * @enum {string}
         */
        Scope: "read" | "write" | "admin";
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
            /** @description Each includes those before it: read, write, admin. */
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
            /** @description Every published version. */
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
                     *           "version": "1.0",
                     *           "title": "Application readiness for containers",
                     *           "description": "Finds out whether one application can run on GCIS CaaS (Red Hat OpenShift), by which migration path, and what to change first.",
                     *           "questionCount": 83
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application-readiness",
                     *       "version": "1.0",
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
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Questionnaire"];
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
                     *         "version": "1.0"
                     *       },
                     *       "score": {
                     *         "proven": 0,
                     *         "potential": 57.1,
                     *         "completeness": 42.8
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
                     *             "session-state"
                     *           ],
                     *           "waitsFor": null,
                     *           "blocks": [],
                     *           "notApplicableBecause": null
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
                     *           "notApplicableBecause": null
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
                     *               "One open question decides whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin"
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
                     *           "questionId": "session-state",
                     *           "worth": 57.1,
                     *           "decides": [
                     *             "verdict"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "origin",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "funding",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path"
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
                     *       "advice": [],
                     *       "roadmap": [],
                     *       "residual": null
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
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many reports are being made. */
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
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {}
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
                /** @description A draft takes answers; a submitted assessment is read-only. */
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
                     *           "submittedAt": null
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
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {}
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
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {}
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
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {}
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
                     *         "version": "1.0"
                     *       },
                     *       "score": {
                     *         "proven": 0,
                     *         "potential": 57.1,
                     *         "completeness": 42.8
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
                     *             "session-state"
                     *           ],
                     *           "waitsFor": null,
                     *           "blocks": [],
                     *           "notApplicableBecause": null
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
                     *           "notApplicableBecause": null
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
                     *               "One open question decides whether it is possible."
                     *             ],
                     *             "ruledOutBy": [],
                     *             "openQuestions": [
                     *               "origin"
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
                     *           "questionId": "session-state",
                     *           "worth": 57.1,
                     *           "decides": [
                     *             "verdict"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "origin",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path"
                     *           ]
                     *         },
                     *         {
                     *           "questionId": "funding",
                     *           "worth": 0,
                     *           "decides": [
                     *             "path"
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
                     *       "advice": [],
                     *       "roadmap": [],
                     *       "residual": null
                     *     }
                     */
                    "application/json": components["schemas"]["Result"];
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
                     *           "version": "1.0"
                     *         },
                     *         "score": {
                     *           "proven": 0,
                     *           "potential": 57.1,
                     *           "completeness": 42.8
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
                     *               "session-state"
                     *             ],
                     *             "waitsFor": null,
                     *             "blocks": [],
                     *             "notApplicableBecause": null
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
                     *             "notApplicableBecause": null
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
                     *                 "One open question decides whether it is possible."
                     *               ],
                     *               "ruledOutBy": [],
                     *               "openQuestions": [
                     *                 "origin"
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
                     *             "questionId": "session-state",
                     *             "worth": 57.1,
                     *             "decides": [
                     *               "verdict"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "origin",
                     *             "worth": 0,
                     *             "decides": [
                     *               "path"
                     *             ]
                     *           },
                     *           {
                     *             "questionId": "funding",
                     *             "worth": 0,
                     *             "decides": [
                     *               "path"
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
                     *         "advice": [],
                     *         "roadmap": [],
                     *         "residual": null
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
                     *       }
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
            /** @description `no-risk-to-accept`: The claim is not known to fall short. */
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
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {}
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
                     *           "text": "Which tool runs the pipeline today?"
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
                     *       "answers": {
                     *         "planned-life": "over-three-years",
                     *         "session-state": null,
                     *         "container-status": "not-containerised",
                     *         "service-count": 3
                     *       },
                     *       "notes": {
                     *         "service-count": "Counted in the release of May."
                     *       },
                     *       "acceptedRisks": {}
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
            /** @description `store-unavailable`: The store does not answer. `renderer-busy`: Too many reports are being made. */
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
