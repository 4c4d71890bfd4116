// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

import type { Operation } from "../call.ts";

export const abortRun: Operation = {
  id: "abortRun",
  method: "POST",
  path: "/api/v1/scraper/abort",
  replay: "repeatable",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: false,
  errors: [4000, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 70001, 70002],
};

export const exportRunResults: Operation = {
  id: "exportRunResults",
  method: "POST",
  path: "/api/v1/run/result/export",
  replay: "safe",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 70001],
};

export const getAccount: Operation = {
  id: "getAccount",
  method: "POST",
  path: "/api/v1/account/info",
  replay: "safe",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4290, 5000, 10001, 10002, 20001, 20002],
};

export const getRun: Operation = {
  id: "getRun",
  method: "POST",
  path: "/api/v1/run/detail",
  replay: "safe",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 70001],
};

export const getRunLog: Operation = {
  id: "getRunLog",
  method: "POST",
  path: "/api/v1/run/last/log",
  replay: "safe",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 70001],
};

export const getWorker: Operation = {
  id: "getWorker",
  method: "GET",
  path: "/api/scraper",
  replay: "safe",
  security: [],
  parameters: [{ name: "slug", in: "query" }],
  answer: "json",
  dataRequired: true,
  errors: [4000, 4290, 5000, 50001],
};

export const listProxyRegions: Operation = {
  id: "listProxyRegions",
  method: "GET",
  path: "/api/proxy/region",
  replay: "safe",
  security: [],
  parameters: [],
  answer: "json",
  dataRequired: true,
  errors: [4290, 5000],
};

export const listRunResults: Operation = {
  id: "listRunResults",
  method: "POST",
  path: "/api/v1/run/result/list",
  replay: "safe",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 70001],
  pagination: { page: "page_index", size: "page_size", items: "list", total: "count" },
};

export const listRuns: Operation = {
  id: "listRuns",
  method: "POST",
  path: "/api/v1/run/list",
  replay: "safe",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4290, 5000, 10001, 10002, 20001, 20002],
  pagination: { page: "page_index", size: "page_size", items: "list", total: "count" },
};

export const rerun: Operation = {
  id: "rerun",
  method: "POST",
  path: "/api/v1/rerun",
  replay: "start",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4040, 4290, 5000, 10001, 10002, 20001, 20002, 30001, 30002, 50001, 50002, 50003, 70001],
};

export const searchWorkers: Operation = {
  id: "searchWorkers",
  method: "GET",
  path: "/api/store",
  replay: "safe",
  security: [],
  parameters: [{ name: "limit", in: "query" }, { name: "search", in: "query" }],
  answer: "json",
  dataRequired: true,
  errors: [4000, 4290, 5000],
};

export const startTask: Operation = {
  id: "startTask",
  method: "POST",
  path: "/api/v1/task/run",
  replay: "start",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4010, 4290, 5000, 10001, 10002, 20001, 20002, 30001, 30002, 50001, 50002, 50003, 60001, 70001],
};

export const startWorker: Operation = {
  id: "startWorker",
  method: "POST",
  path: "/api/v1/scraper/run",
  replay: "start",
  security: [["apiKey"], ["bearer"]],
  parameters: [],
  body: { mediaType: "application/json", from: "flat" },
  answer: "json",
  dataRequired: true,
  errors: [4000, 4290, 5000, 10001, 10002, 20001, 20002, 30001, 30002, 50001, 50002, 50003],
};
