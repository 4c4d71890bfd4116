// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

export interface paths {
    "/api/proxy/region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProxyRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scraper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rerun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/run/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/run/last/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getRunLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/run/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/run/result/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportRunResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/run/result/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listRunResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scraper/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["abortRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scraper/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startTask"];
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
        AbortRunRequest: {
            run_slug: components["schemas"]["RunSlug"];
        };
        AbortRunResponse: {
            /** @constant */
            code: 0;
            data?: unknown;
            message?: string;
        };
        Account: {
            balance: components["schemas"]["UsdAmount"];
            traffic: number | string;
            traffic_expiration_at?: number;
        };
        AccountResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["Account"];
            message?: string;
        };
        CallbackUrl: string;
        /** @enum {number} */
        CpuCores: 0.125 | 0.25 | 0.5 | 1 | 2 | 4;
        CustomParameters: {
            [key: string]: unknown;
        };
        ErrorEnvelope: {
            code: number | null;
            data?: unknown;
            message: string;
        };
        /** @enum {string} */
        ExportFormat: "csv" | "json";
        ExportLink: {
            download_url: string;
        };
        ExportLinkResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["ExportLink"];
            message?: string;
        };
        ExportRunResultsRequest: {
            filter_keys?: string[];
            format: components["schemas"]["ExportFormat"];
            run_slug: components["schemas"]["RunSlug"];
        };
        GetAccountRequest: Record<string, unknown>;
        GetRunLogRequest: {
            run_slug: components["schemas"]["RunSlug"];
        };
        GetRunRequest: {
            run_slug: components["schemas"]["RunSlug"];
        };
        InputConcurrency: {
            fields: string[];
            limits?: components["schemas"]["InputLimit"][];
            remove_fields?: string[];
        };
        InputDescriptor: {
            b?: string;
            concurrency?: components["schemas"]["InputConcurrency"];
            description?: string;
            properties: components["schemas"]["InputProperty"][];
        };
        /** @enum {string} */
        InputEditor: "input" | "textarea" | "number" | "select" | "radio" | "checkbox" | "switch" | "datepicker" | "stringList" | "requestList" | "requestListSource" | "json";
        InputLimit: {
            field: string;
            max: number;
            regex?: string;
        };
        InputOption: {
            label?: string;
            value: string | number | boolean;
        };
        InputParam: {
            default?: unknown;
            description?: string;
            editor?: components["schemas"]["InputEditor"];
            format?: string;
            maximum?: number;
            minimum?: number;
            name?: string;
            options?: components["schemas"]["InputOption"][];
            param?: string;
            required?: boolean;
            title?: string;
            type?: components["schemas"]["InputType"];
        };
        InputProperty: {
            default?: unknown;
            description?: string;
            editor?: components["schemas"]["InputEditor"];
            format?: string;
            maximum?: number;
            minimum?: number;
            multiple?: boolean;
            name: string;
            options?: components["schemas"]["InputOption"][];
            param_list?: components["schemas"]["InputParam"][];
            required?: boolean;
            sectionCaption?: string;
            sectionDescription?: string;
            title?: string;
            type?: components["schemas"]["InputType"];
            valueFormat?: string;
        };
        /** @enum {string} */
        InputType: "string" | "integer" | "number" | "boolean" | "array" | "object";
        ListRunResultsRequest: {
            page_index?: components["schemas"]["PageIndex"];
            page_size?: components["schemas"]["PageSize"];
            run_slug: components["schemas"]["RunSlug"];
        };
        ListRunsRequest: {
            page_index: components["schemas"]["PageIndex"];
            page_size: components["schemas"]["PageSize"];
            scraper_slug?: components["schemas"]["ScraperSlug"] | "";
            status?: components["schemas"]["RunStatusFilter"];
        };
        /** @enum {integer} */
        LogLevel: 1 | 2 | 3 | 4;
        LogLine: {
            content: string;
            group: string;
            timestamp: number;
            type: components["schemas"]["LogLevel"];
        };
        /** @enum {integer} */
        MemoryMb: 512 | 1024 | 2048 | 4096 | 8192 | 16384;
        NewRun: {
            run_slug: components["schemas"]["RunSlug"];
        };
        NewRunResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["NewRun"];
            message?: string;
        };
        PageIndex: number;
        PageSize: number;
        ProxyRegion: {
            code: string;
            name: string;
        };
        ProxyRegionList: {
            list: components["schemas"]["ProxyRegion"][];
        };
        ProxyRegionListResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["ProxyRegionList"];
            message?: string;
        };
        RerunRequest: {
            callback_url: components["schemas"]["CallbackUrl"];
            run_slug: components["schemas"]["RunSlug"];
        };
        ResultHeader: {
            format: string;
            key: string;
            label: string;
        };
        ResultPage: {
            count: number;
            headers: components["schemas"]["ResultHeader"][];
            list: components["schemas"]["ResultRow"][];
            page_index?: components["schemas"]["PageIndex"];
            page_size?: number;
        };
        ResultPageResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["ResultPage"];
            message?: string;
        };
        ResultRow: {
            __cafe_data_id__?: string;
            __coreclaw_data_id__?: string;
        } & {
            [key: string]: unknown;
        };
        RunCallback: {
            error_message?: string;
            execution_end_timestamp?: number;
            execution_start_timestamp?: number;
            result_count?: number;
            result_message?: string;
            results?: number;
            run_slug: components["schemas"]["RunSlug"];
            run_status?: string;
            running_duration?: number;
            status?: components["schemas"]["RunStatus"];
            usage?: components["schemas"]["UsdAmount"];
        };
        RunLog: {
            all_logs_url: string;
            list: components["schemas"]["LogLine"][];
            result_count: number;
        };
        RunLogResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["RunLog"];
            message?: string;
        };
        RunPage: {
            count: number;
            list: components["schemas"]["RunRecord"][];
        };
        RunPageResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["RunPage"];
            message?: string;
        };
        RunRecord: {
            duration: number;
            err_msg: string;
            finished_at: number;
            /** @enum {string} */
            origin: "api" | "web";
            results: number;
            scraper_slug: components["schemas"]["ScraperSlug"];
            scraper_title: string;
            slug: components["schemas"]["RunSlug"];
            started_at: number;
            status: components["schemas"]["RunStatus"];
            traffic: number;
            usage: components["schemas"]["UsdAmount"];
            version: string;
        };
        RunRecordResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["RunRecord"];
            message?: string;
        };
        RunSlug: string;
        /** @enum {integer} */
        RunStatus: 1 | 2 | 3 | 4 | 5;
        /** @enum {integer} */
        RunStatusFilter: 0 | 1 | 2 | 3 | 4 | 5;
        ScraperSlug: string;
        StartTaskRequest: {
            callback_url: components["schemas"]["CallbackUrl"];
            task_slug: components["schemas"]["TaskSlug"];
        };
        StartWorkerRequest: {
            callback_url?: components["schemas"]["CallbackUrl"];
            input: components["schemas"]["WorkerInput"];
            is_async?: boolean;
            page_index?: components["schemas"]["PageIndex"];
            page_size?: components["schemas"]["PageSize"];
            scraper_slug: components["schemas"]["ScraperSlug"];
            version?: string;
        };
        StartedRun: {
            error_message?: string;
            execution_end_timestamp?: number;
            execution_start_timestamp?: number;
            result_message?: string;
            results?: components["schemas"]["ResultPage"];
            run_slug: components["schemas"]["RunSlug"];
            /** @enum {string} */
            run_status?: "running" | "completed";
            running_duration?: number;
        };
        StartedRunResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["StartedRun"];
            message?: string;
        };
        SystemDefaults: {
            cpus?: components["schemas"]["CpuCores"];
            execute_limit_time_seconds?: number;
            max_total_charge?: number;
            max_total_traffic?: number;
            memory?: components["schemas"]["MemoryMb"];
            memory_bytes?: components["schemas"]["MemoryMb"];
        };
        SystemParameters: {
            cpus?: components["schemas"]["CpuCores"];
            execute_limit_time_seconds?: number;
            max_total_charge?: number;
            max_total_traffic?: number;
            memory?: components["schemas"]["MemoryMb"];
            proxy_region?: string;
        };
        TaskSlug: string;
        UsdAmount: string;
        WorkerDefaults: {
            custom: components["schemas"]["InputDescriptor"];
            system: components["schemas"]["SystemDefaults"];
        };
        WorkerDetail: {
            parameters: components["schemas"]["WorkerDefaults"];
            readme?: string;
            version: string;
        };
        WorkerDetailResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["WorkerDetail"];
            message?: string;
        };
        WorkerInput: {
            parameters: components["schemas"]["WorkerParameters"];
        };
        WorkerParameters: {
            custom: components["schemas"]["CustomParameters"];
            system?: components["schemas"]["SystemParameters"];
        };
        WorkerSearch: {
            scraper: components["schemas"]["WorkerSummary"][];
        };
        WorkerSearchResponse: {
            /** @constant */
            code: 0;
            data: components["schemas"]["WorkerSearch"];
            message?: string;
        };
        WorkerSummary: {
            description: string;
            slug: components["schemas"]["ScraperSlug"];
            title: string;
        };
    };
    responses: {
        AbortFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        KeyOrOwnerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        KeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        RunNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        RunOrWorkerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        StartFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        StartRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        TaskNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        WorkerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        limit: number;
        search: string;
        slug: components["schemas"]["ScraperSlug"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProxyRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyRegionListResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorker: {
        parameters: {
            query: {
                slug: components["parameters"]["slug"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerDetailResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["WorkerNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchWorkers: {
        parameters: {
            query: {
                search: components["parameters"]["search"];
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerSearchResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetAccountRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    rerun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RerunRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewRunResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["StartRefused"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["RunOrWorkerNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["StartFailed"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetRunRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunRecordResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["RunNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetRunLogRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunLogResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["RunNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRunsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPageResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    exportRunResults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRunResultsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportLinkResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["RunNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listRunResults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRunResultsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultPageResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["RunNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    abortRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortRunRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbortRunResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["RunNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AbortFailed"];
        };
    };
    startWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWorkerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["StartRefused"];
            401: components["responses"]["KeyRefused"];
            404: components["responses"]["WorkerNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["StartFailed"];
        };
    };
    startTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartTaskRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewRunResponse"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            400: components["responses"]["StartRefused"];
            401: components["responses"]["KeyOrOwnerRefused"];
            404: components["responses"]["TaskNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["StartFailed"];
        };
    };
}
