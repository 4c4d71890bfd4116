// Generated from openapi.yaml by @coreclaw/generator. Edit the document, not this file.

// @ts-nocheck The exports have types; the code of Ajv below them has none.

/** One thing that is wrong with a value. */
export interface Finding {
  /** The place in the value, as a JSON pointer; empty for the value itself. */
  readonly instancePath: string;
  /** The place in the schema that is not kept. */
  readonly schemaPath: string;
  /** The keyword of JSON Schema: `required`, `type`… */
  readonly keyword: string;
  /** What the keyword wanted: `{ missingProperty: "title" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The same in words: `must have required property 'title'`. */
  readonly message: string;
}

/** Undefined when the value fits. Of what does not, the first thing is told; of a choice, why no branch fits. */
export type Validate = (value: unknown) => readonly Finding[] | undefined;

/** What is checked of one operation. Parts that are missing are not in JSON, or not in the document. */
export interface OperationValidators {
  /** The parameters as one object, by name, decoded. */
  readonly parameters?: Validate;
  readonly body?: Validate;
  /** The bodies of answers, by status, `default`, or a range such as `4XX`. */
  readonly responses: Readonly<Record<string, Validate>>;
}

/** What is checked, by operation. */
export const validators: Readonly<Record<
  | "abortRun" | "exportRunResults" | "getAccount" | "getRun" | "getRunLog" | "getWorker"
  | "listProxyRegions" | "listRunResults" | "listRuns" | "rerun" | "searchWorkers" | "startTask"
  | "startWorker", OperationValidators>> = {
  abortRun: {
    body: (value) => (checkAbortRunRequest(value) ? undefined : checkAbortRunRequest.errors),
    responses: {
      "200": (value) => (checkAbortRun200(value) ? undefined : checkAbortRun200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  exportRunResults: {
    body: (value) => (checkExportRunResultsRequest(value) ? undefined : checkExportRunResultsRequest.errors),
    responses: {
      "200": (value) => (checkExportRunResults200(value) ? undefined : checkExportRunResults200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  getAccount: {
    body: (value) => (checkGetAccountRequest(value) ? undefined : checkGetAccountRequest.errors),
    responses: {
      "200": (value) => (checkGetAccount200(value) ? undefined : checkGetAccount200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  getRun: {
    body: (value) => (checkGetRunRequest(value) ? undefined : checkGetRunRequest.errors),
    responses: {
      "200": (value) => (checkGetRun200(value) ? undefined : checkGetRun200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  getRunLog: {
    body: (value) => (checkGetRunLogRequest(value) ? undefined : checkGetRunLogRequest.errors),
    responses: {
      "200": (value) => (checkGetRunLog200(value) ? undefined : checkGetRunLog200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  getWorker: {
    parameters: (value) => (checkGetWorkerParameters(value) ? undefined : checkGetWorkerParameters.errors),
    responses: {
      "200": (value) => (checkGetWorker200(value) ? undefined : checkGetWorker200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  listProxyRegions: {
    responses: {
      "200": (value) => (checkListProxyRegions200(value) ? undefined : checkListProxyRegions200.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  listRunResults: {
    body: (value) => (checkListRunResultsRequest(value) ? undefined : checkListRunResultsRequest.errors),
    responses: {
      "200": (value) => (checkListRunResults200(value) ? undefined : checkListRunResults200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  listRuns: {
    body: (value) => (checkListRunsRequest(value) ? undefined : checkListRunsRequest.errors),
    responses: {
      "200": (value) => (checkListRuns200(value) ? undefined : checkListRuns200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  rerun: {
    body: (value) => (checkRerunRequest(value) ? undefined : checkRerunRequest.errors),
    responses: {
      "200": (value) => (checkRerun200(value) ? undefined : checkRerun200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  searchWorkers: {
    parameters: (value) => (checkSearchWorkersParameters(value) ? undefined : checkSearchWorkersParameters.errors),
    responses: {
      "200": (value) => (checkSearchWorkers200(value) ? undefined : checkSearchWorkers200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  startTask: {
    body: (value) => (checkStartTaskRequest(value) ? undefined : checkStartTaskRequest.errors),
    responses: {
      "200": (value) => (checkRerun200(value) ? undefined : checkRerun200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
  startWorker: {
    body: (value) => (checkStartWorkerRequest(value) ? undefined : checkStartWorkerRequest.errors),
    responses: {
      "200": (value) => (checkStartWorker200(value) ? undefined : checkStartWorker200.errors),
      "400": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "401": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "404": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "429": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
      "500": (value) => (checkErrorEnvelope(value) ? undefined : checkErrorEnvelope.errors),
    },
  },
};

/** The bodies of callbacks and webhooks. */
export const callbackValidators: Readonly<Record<"receiveRunCallback", Validate>> = {
  receiveRunCallback: (value) => (checkRunCallback(value) ? undefined : checkRunCallback.errors),
};

// Code of Ajv, ajv-formats and fast-deep-equal (MIT, copyright Evgeny Poberezkin), as far as it is used.

const NOT_URI_FRAGMENT = /\/|:/;

const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}

function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}

const formatUri = uri;
const pattern0 = new RegExp("^-?\\d+(\\.\\d+)?$", "u");
const pattern1 = new RegExp("^\\d+$", "u");
const pattern2 = new RegExp("^[A-Z]{2}$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const schemaAccount = { properties: { balance: { $ref: "#/components/schemas/UsdAmount" }, traffic: { pattern: "^\\d+$", type: ["integer", "string"] }, traffic_expiration_at: { minimum: 0, type: "integer" } }, required: ["balance", "traffic"], type: "object" };
const schemaCpuCores = { enum: [0.125, 0.25, 0.5, 1, 2, 4], type: "number" };
const schemaErrorEnvelope = { minProperties: 2, properties: { code: { not: { const: 0 }, type: ["integer", "null"] }, data: {}, message: { type: "string" } }, required: ["code", "message"], type: "object" };
const schemaExportFormat = { enum: ["csv", "json"], type: "string" };
const schemaInputEditor = { enum: ["input", "textarea", "number", "select", "radio", "checkbox", "switch", "datepicker", "stringList", "requestList", "requestListSource", "json"], type: "string" };
const schemaInputOption = { properties: { label: { type: "string" }, value: { type: ["string", "number", "boolean"] } }, required: ["value"], type: "object" };
const schemaInputType = { enum: ["string", "integer", "number", "boolean", "array", "object"], type: "string" };
const schemaLogLevel = { enum: [1, 2, 3, 4], type: "integer" };
const schemaMemoryMb = { enum: [512, 1024, 2048, 4096, 8192, 16384], type: "integer" };
const schemaRunRecord = { properties: { duration: { minimum: 0, type: "integer" }, err_msg: { type: "string" }, finished_at: { minimum: 0, type: "integer" }, origin: { enum: ["api", "web"], type: "string" }, results: { minimum: 0, type: "integer" }, scraper_slug: { $ref: "#/components/schemas/ScraperSlug" }, scraper_title: { type: "string" }, slug: { $ref: "#/components/schemas/RunSlug" }, started_at: { minimum: 0, type: "integer" }, status: { $ref: "#/components/schemas/RunStatus" }, traffic: { minimum: 0, type: "integer" }, usage: { $ref: "#/components/schemas/UsdAmount" }, version: { type: "string" } }, required: ["slug", "scraper_slug", "scraper_title", "version", "status", "err_msg", "results", "usage", "traffic", "started_at", "finished_at", "duration", "origin"], type: "object" };
const schemaRunStatus = { enum: [1, 2, 3, 4, 5], type: "integer" };
const schemaRunStatusFilter = { enum: [0, 1, 2, 3, 4, 5], type: "integer" };
const schemaStartedRun = { properties: { error_message: { type: "string" }, execution_end_timestamp: { minimum: 0, type: "integer" }, execution_start_timestamp: { minimum: 0, type: "integer" }, result_message: { type: "string" }, results: { $ref: "#/components/schemas/ResultPage" }, run_slug: { $ref: "#/components/schemas/RunSlug" }, run_status: { enum: ["running", "completed"], type: "string" }, running_duration: { minimum: 0, type: "integer" } }, required: ["run_slug"], type: "object" };

/** AbortRun200 */
function checkAbortRun200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkAbortRunResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkAbortRunResponse.errors : vErrors.concat(checkAbortRunResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkAbortRun200.errors = vErrors;
  return false;
 }
 checkAbortRun200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/AbortRunRequest */
function checkAbortRunRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkAbortRunRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(key0 === "run_slug")){
      checkAbortRunRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.run_slug !== undefined){
      let data0 = data.run_slug;
      const _errs3 = errors;
      if(errors === _errs3){
       if(typeof data0 === "string"){
        if(ucs2length(data0) < 1){
        checkAbortRunRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
       }
       else {
        checkAbortRunRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
      }
     }
    }
   }
  }
  else {
   checkAbortRunRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkAbortRunRequest.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/AbortRunResponse */
function checkAbortRunResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    checkAbortRunResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkAbortRunResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkAbortRunResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.message !== undefined){
      const _errs3 = errors;
      if(typeof data.message !== "string"){
       checkAbortRunResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
    }
   }
  }
  else {
   checkAbortRunResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkAbortRunResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/Account */
function checkAccount(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.balance === undefined) && (missing0 = "balance")) || ((data.traffic === undefined) && (missing0 = "traffic"))){
    checkAccount.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.balance !== undefined){
     let data0 = data.balance;
     const _errs1 = errors;
     const _errs2 = errors;
     if(errors === _errs2){
      if(typeof data0 === "string"){
       if(!pattern0.test(data0)){
        checkAccount.errors = [{instancePath:instancePath+"/balance",schemaPath:"#/components/schemas/UsdAmount/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?$"+"\""}];
        return false;
       }
      }
      else {
       checkAccount.errors = [{instancePath:instancePath+"/balance",schemaPath:"#/components/schemas/UsdAmount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.traffic !== undefined){
      let data1 = data.traffic;
      const _errs4 = errors;
      if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
       checkAccount.errors = [{instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: schemaAccount.properties.traffic.type},message:"must be integer,string"}];
       return false;
      }
      if(errors === _errs4){
       if(typeof data1 === "string"){
        if(!pattern1.test(data1)){
        checkAccount.errors = [{instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/pattern",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \""+"^\\d+$"+"\""}];
        return false;
        }
       }
      }
      var valid0 = _errs4 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.traffic_expiration_at !== undefined){
       let data2 = data.traffic_expiration_at;
       const _errs6 = errors;
       if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        checkAccount.errors = [{instancePath:instancePath+"/traffic_expiration_at",schemaPath:"#/properties/traffic_expiration_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs6){
        if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkAccount.errors = [{instancePath:instancePath+"/traffic_expiration_at",schemaPath:"#/properties/traffic_expiration_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkAccount.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkAccount.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/AccountResponse */
function checkAccountResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkAccountResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkAccountResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkAccountResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkAccount(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkAccount.errors : vErrors.concat(checkAccount.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkAccountResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkAccountResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkAccountResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ErrorEnvelope */
function checkErrorEnvelope(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   if(Object.keys(data).length < 2){
    checkErrorEnvelope.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"}];
    return false;
   }
   else {
    let missing0;
    if(((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))){
     checkErrorEnvelope.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
     return false;
    }
    else {
     if(data.code !== undefined){
      let data0 = data.code;
      const _errs1 = errors;
      if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
       checkErrorEnvelope.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schemaErrorEnvelope.properties.code.type},message:"must be integer,null"}];
       return false;
      }
      const _errs3 = errors;
      const _errs4 = errors;
      if(0 !== data0){
       const err0 = {};
       if(vErrors === null){
        vErrors = [err0];
       }
       else {
        vErrors.push(err0);
       }
       errors++;
      }
      var valid1 = _errs4 === errors;
      if(valid1){
       checkErrorEnvelope.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
       return false;
      }
      else {
       errors = _errs3;
       if(vErrors !== null){
        if(_errs3){
        vErrors.length = _errs3;
        }
        else {
        vErrors = null;
        }
       }
      }
      var valid0 = _errs1 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs5 = errors;
       if(typeof data.message !== "string"){
        checkErrorEnvelope.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkErrorEnvelope.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkErrorEnvelope.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ExportLink */
function checkExportLink(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.download_url === undefined) && (missing0 = "download_url")){
    checkExportLink.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.download_url !== undefined){
     let data0 = data.download_url;
     const _errs1 = errors;
     if(errors === _errs1){
      if(errors === _errs1){
       if(typeof data0 === "string"){
        if(!(formatUri(data0))){
        checkExportLink.errors = [{instancePath:instancePath+"/download_url",schemaPath:"#/properties/download_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
        return false;
        }
       }
       else {
        checkExportLink.errors = [{instancePath:instancePath+"/download_url",schemaPath:"#/properties/download_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
      }
     }
    }
   }
  }
  else {
   checkExportLink.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkExportLink.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ExportLinkResponse */
function checkExportLinkResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkExportLinkResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkExportLinkResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkExportLinkResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkExportLink(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkExportLink.errors : vErrors.concat(checkExportLink.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkExportLinkResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkExportLinkResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkExportLinkResponse.errors = vErrors;
 return errors === 0;
}

/** ExportRunResults200 */
function checkExportRunResults200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkExportLinkResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkExportLinkResponse.errors : vErrors.concat(checkExportLinkResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkExportRunResults200.errors = vErrors;
  return false;
 }
 checkExportRunResults200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ExportRunResultsRequest */
function checkExportRunResultsRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.run_slug === undefined) && (missing0 = "run_slug")) || ((data.format === undefined) && (missing0 = "format"))){
    checkExportRunResultsRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(((key0 === "filter_keys") || (key0 === "format")) || (key0 === "run_slug"))){
      checkExportRunResultsRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.filter_keys !== undefined){
      let data0 = data.filter_keys;
      const _errs2 = errors;
      if(errors === _errs2){
       if(Array.isArray(data0)){
        var valid1 = true;
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
        const _errs4 = errors;
        if(typeof data0[i0] !== "string"){
        checkExportRunResultsRequest.errors = [{instancePath:instancePath+"/filter_keys/" + i0,schemaPath:"#/properties/filter_keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid1 = _errs4 === errors;
        if(!valid1){
        break;
        }
        }
       }
       else {
        checkExportRunResultsRequest.errors = [{instancePath:instancePath+"/filter_keys",schemaPath:"#/properties/filter_keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.format !== undefined){
       let data2 = data.format;
       const _errs6 = errors;
       if(typeof data2 !== "string"){
        checkExportRunResultsRequest.errors = [{instancePath:instancePath+"/format",schemaPath:"#/components/schemas/ExportFormat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       if(!((data2 === "csv") || (data2 === "json"))){
        checkExportRunResultsRequest.errors = [{instancePath:instancePath+"/format",schemaPath:"#/components/schemas/ExportFormat/enum",keyword:"enum",params:{allowedValues: schemaExportFormat.enum},message:"must be equal to one of the allowed values"}];
        return false;
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.run_slug !== undefined){
        let data3 = data.run_slug;
        const _errs9 = errors;
        const _errs10 = errors;
        if(errors === _errs10){
        if(typeof data3 === "string"){
        if(ucs2length(data3) < 1){
        checkExportRunResultsRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkExportRunResultsRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs9 === errors;
       }
       else {
        var valid0 = true;
       }
      }
     }
    }
   }
  }
  else {
   checkExportRunResultsRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkExportRunResultsRequest.errors = vErrors;
 return errors === 0;
}

/** GetAccount200 */
function checkGetAccount200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkAccountResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkAccountResponse.errors : vErrors.concat(checkAccountResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkGetAccount200.errors = vErrors;
  return false;
 }
 checkGetAccount200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/GetAccountRequest */
function checkGetAccountRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   for(const key0 in data){
    checkGetAccountRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
    return false;
    break;
   }
  }
  else {
   checkGetAccountRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkGetAccountRequest.errors = vErrors;
 return errors === 0;
}

/** GetRun200 */
function checkGetRun200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkRunRecordResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkRunRecordResponse.errors : vErrors.concat(checkRunRecordResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkGetRun200.errors = vErrors;
  return false;
 }
 checkGetRun200.errors = vErrors;
 return errors === 0;
}

/** GetRunLog200 */
function checkGetRunLog200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkRunLogResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkRunLogResponse.errors : vErrors.concat(checkRunLogResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkGetRunLog200.errors = vErrors;
  return false;
 }
 checkGetRunLog200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/GetRunLogRequest */
function checkGetRunLogRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkGetRunLogRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(key0 === "run_slug")){
      checkGetRunLogRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.run_slug !== undefined){
      let data0 = data.run_slug;
      const _errs3 = errors;
      if(errors === _errs3){
       if(typeof data0 === "string"){
        if(ucs2length(data0) < 1){
        checkGetRunLogRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
       }
       else {
        checkGetRunLogRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
      }
     }
    }
   }
  }
  else {
   checkGetRunLogRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkGetRunLogRequest.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/GetRunRequest */
function checkGetRunRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkGetRunRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(key0 === "run_slug")){
      checkGetRunRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.run_slug !== undefined){
      let data0 = data.run_slug;
      const _errs3 = errors;
      if(errors === _errs3){
       if(typeof data0 === "string"){
        if(ucs2length(data0) < 1){
        checkGetRunRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
       }
       else {
        checkGetRunRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
      }
     }
    }
   }
  }
  else {
   checkGetRunRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkGetRunRequest.errors = vErrors;
 return errors === 0;
}

/** GetWorker200 */
function checkGetWorker200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkWorkerDetailResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkWorkerDetailResponse.errors : vErrors.concat(checkWorkerDetailResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkGetWorker200.errors = vErrors;
  return false;
 }
 checkGetWorker200.errors = vErrors;
 return errors === 0;
}

/** GetWorkerParameters */
function checkGetWorkerParameters(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.slug === undefined) && (missing0 = "slug")){
    checkGetWorkerParameters.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.slug !== undefined){
     let data0 = data.slug;
     const _errs2 = errors;
     if(errors === _errs2){
      if(typeof data0 === "string"){
       if(ucs2length(data0) < 1){
        checkGetWorkerParameters.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/ScraperSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
       }
      }
      else {
       checkGetWorkerParameters.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/ScraperSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
     }
    }
   }
  }
  else {
   checkGetWorkerParameters.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkGetWorkerParameters.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/InputConcurrency */
function checkInputConcurrency(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.fields === undefined) && (missing0 = "fields")){
    checkInputConcurrency.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.fields !== undefined){
     let data0 = data.fields;
     const _errs1 = errors;
     if(errors === _errs1){
      if(Array.isArray(data0)){
       var valid1 = true;
       const len0 = data0.length;
       for(let i0=0; i0<len0; i0++){
        const _errs3 = errors;
        if(typeof data0[i0] !== "string"){
        checkInputConcurrency.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid1 = _errs3 === errors;
        if(!valid1){
        break;
        }
       }
      }
      else {
       checkInputConcurrency.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
       return false;
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.limits !== undefined){
      let data2 = data.limits;
      const _errs5 = errors;
      if(errors === _errs5){
       if(Array.isArray(data2)){
        var valid2 = true;
        const len1 = data2.length;
        for(let i1=0; i1<len1; i1++){
        const _errs7 = errors;
        if(!(checkInputLimit(data2[i1], {instancePath:instancePath+"/limits/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
        vErrors = vErrors === null ? checkInputLimit.errors : vErrors.concat(checkInputLimit.errors);
        errors = vErrors.length;
        }
        var valid2 = _errs7 === errors;
        if(!valid2){
        break;
        }
        }
       }
       else {
        checkInputConcurrency.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
       }
      }
      var valid0 = _errs5 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.remove_fields !== undefined){
       let data4 = data.remove_fields;
       const _errs8 = errors;
       if(errors === _errs8){
        if(Array.isArray(data4)){
        var valid3 = true;
        const len2 = data4.length;
        for(let i2=0; i2<len2; i2++){
        const _errs10 = errors;
        if(typeof data4[i2] !== "string"){
        checkInputConcurrency.errors = [{instancePath:instancePath+"/remove_fields/" + i2,schemaPath:"#/properties/remove_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid3 = _errs10 === errors;
        if(!valid3){
        break;
        }
        }
        }
        else {
        checkInputConcurrency.errors = [{instancePath:instancePath+"/remove_fields",schemaPath:"#/properties/remove_fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
        }
       }
       var valid0 = _errs8 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkInputConcurrency.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkInputConcurrency.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/InputDescriptor */
function checkInputDescriptor(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.properties === undefined) && (missing0 = "properties")){
    checkInputDescriptor.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.b !== undefined){
     const _errs1 = errors;
     if(typeof data.b !== "string"){
      checkInputDescriptor.errors = [{instancePath:instancePath+"/b",schemaPath:"#/properties/b/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.concurrency !== undefined){
      const _errs3 = errors;
      if(!(checkInputConcurrency(data.concurrency, {instancePath:instancePath+"/concurrency",parentData:data,parentDataProperty:"concurrency",rootData}))){
       vErrors = vErrors === null ? checkInputConcurrency.errors : vErrors.concat(checkInputConcurrency.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.description !== undefined){
       const _errs4 = errors;
       if(typeof data.description !== "string"){
        checkInputDescriptor.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.properties !== undefined){
        let data3 = data.properties;
        const _errs6 = errors;
        if(errors === _errs6){
        if(Array.isArray(data3)){
        var valid1 = true;
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
        const _errs8 = errors;
        if(!(checkInputProperty(data3[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkInputProperty.errors : vErrors.concat(checkInputProperty.errors);
        errors = vErrors.length;
        }
        var valid1 = _errs8 === errors;
        if(!valid1){
        break;
        }
        }
        }
        else {
        checkInputDescriptor.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
        }
        }
        var valid0 = _errs6 === errors;
       }
       else {
        var valid0 = true;
       }
      }
     }
    }
   }
  }
  else {
   checkInputDescriptor.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkInputDescriptor.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/InputLimit */
function checkInputLimit(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.field === undefined) && (missing0 = "field")) || ((data.max === undefined) && (missing0 = "max"))){
    checkInputLimit.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.field !== undefined){
     const _errs1 = errors;
     if(typeof data.field !== "string"){
      checkInputLimit.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.max !== undefined){
      let data1 = data.max;
      const _errs3 = errors;
      if(errors === _errs3){
       if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 <= 0 || isNaN(data1)){
        checkInputLimit.errors = [{instancePath:instancePath+"/max",schemaPath:"#/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
        return false;
        }
       }
       else {
        checkInputLimit.errors = [{instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.regex !== undefined){
       const _errs5 = errors;
       if(typeof data.regex !== "string"){
        checkInputLimit.errors = [{instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkInputLimit.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkInputLimit.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/InputOption */
function checkInputOption(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.value === undefined) && (missing0 = "value")){
    checkInputOption.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.label !== undefined){
     const _errs1 = errors;
     if(typeof data.label !== "string"){
      checkInputOption.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.value !== undefined){
      let data1 = data.value;
      const _errs3 = errors;
      if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
       checkInputOption.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schemaInputOption.properties.value.type},message:"must be string,number,boolean"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
    }
   }
  }
  else {
   checkInputOption.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkInputOption.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/InputParam */
function checkInputParam(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   if(data.description !== undefined){
    const _errs1 = errors;
    if(typeof data.description !== "string"){
     checkInputParam.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
     return false;
    }
    var valid0 = _errs1 === errors;
   }
   else {
    var valid0 = true;
   }
   if(valid0){
    if(data.editor !== undefined){
     let data1 = data.editor;
     const _errs3 = errors;
     if(typeof data1 !== "string"){
      checkInputParam.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/components/schemas/InputEditor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     if(!((((((((((((data1 === "input") || (data1 === "textarea")) || (data1 === "number")) || (data1 === "select")) || (data1 === "radio")) || (data1 === "checkbox")) || (data1 === "switch")) || (data1 === "datepicker")) || (data1 === "stringList")) || (data1 === "requestList")) || (data1 === "requestListSource")) || (data1 === "json"))){
      checkInputParam.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/components/schemas/InputEditor/enum",keyword:"enum",params:{allowedValues: schemaInputEditor.enum},message:"must be equal to one of the allowed values"}];
      return false;
     }
     var valid0 = _errs3 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.format !== undefined){
      const _errs6 = errors;
      if(typeof data.format !== "string"){
       checkInputParam.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs6 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.maximum !== undefined){
       let data3 = data.maximum;
       const _errs8 = errors;
       if(!((typeof data3 == "number") && (isFinite(data3)))){
        checkInputParam.errors = [{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
       }
       var valid0 = _errs8 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.minimum !== undefined){
        let data4 = data.minimum;
        const _errs10 = errors;
        if(!((typeof data4 == "number") && (isFinite(data4)))){
        checkInputParam.errors = [{instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
        }
        var valid0 = _errs10 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.name !== undefined){
        const _errs12 = errors;
        if(typeof data.name !== "string"){
        checkInputParam.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs12 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.options !== undefined){
        let data6 = data.options;
        const _errs14 = errors;
        if(errors === _errs14){
        if(Array.isArray(data6)){
        var valid2 = true;
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
        const _errs16 = errors;
        if(!(checkInputOption(data6[i0], {instancePath:instancePath+"/options/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkInputOption.errors : vErrors.concat(checkInputOption.errors);
        errors = vErrors.length;
        }
        var valid2 = _errs16 === errors;
        if(!valid2){
        break;
        }
        }
        }
        else {
        checkInputParam.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
        }
        }
        var valid0 = _errs14 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.param !== undefined){
        const _errs17 = errors;
        if(typeof data.param !== "string"){
        checkInputParam.errors = [{instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs17 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.required !== undefined){
        const _errs19 = errors;
        if(typeof data.required !== "boolean"){
        checkInputParam.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
        return false;
        }
        var valid0 = _errs19 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.title !== undefined){
        const _errs21 = errors;
        if(typeof data.title !== "string"){
        checkInputParam.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs21 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.type !== undefined){
        let data11 = data.type;
        const _errs23 = errors;
        if(typeof data11 !== "string"){
        checkInputParam.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/InputType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        if(!((((((data11 === "string") || (data11 === "integer")) || (data11 === "number")) || (data11 === "boolean")) || (data11 === "array")) || (data11 === "object"))){
        checkInputParam.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/InputType/enum",keyword:"enum",params:{allowedValues: schemaInputType.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs23 === errors;
        }
        else {
        var valid0 = true;
        }
        }
        }
        }
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkInputParam.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkInputParam.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/InputProperty */
function checkInputProperty(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.name === undefined) && (missing0 = "name")){
    checkInputProperty.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.description !== undefined){
     const _errs1 = errors;
     if(typeof data.description !== "string"){
      checkInputProperty.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.editor !== undefined){
      let data1 = data.editor;
      const _errs3 = errors;
      if(typeof data1 !== "string"){
       checkInputProperty.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/components/schemas/InputEditor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      if(!((((((((((((data1 === "input") || (data1 === "textarea")) || (data1 === "number")) || (data1 === "select")) || (data1 === "radio")) || (data1 === "checkbox")) || (data1 === "switch")) || (data1 === "datepicker")) || (data1 === "stringList")) || (data1 === "requestList")) || (data1 === "requestListSource")) || (data1 === "json"))){
       checkInputProperty.errors = [{instancePath:instancePath+"/editor",schemaPath:"#/components/schemas/InputEditor/enum",keyword:"enum",params:{allowedValues: schemaInputEditor.enum},message:"must be equal to one of the allowed values"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.format !== undefined){
       const _errs6 = errors;
       if(typeof data.format !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.maximum !== undefined){
        let data3 = data.maximum;
        const _errs8 = errors;
        if(!((typeof data3 == "number") && (isFinite(data3)))){
        checkInputProperty.errors = [{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
        }
        var valid0 = _errs8 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.minimum !== undefined){
        let data4 = data.minimum;
        const _errs10 = errors;
        if(!((typeof data4 == "number") && (isFinite(data4)))){
        checkInputProperty.errors = [{instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
        }
        var valid0 = _errs10 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.multiple !== undefined){
        const _errs12 = errors;
        if(typeof data.multiple !== "boolean"){
        checkInputProperty.errors = [{instancePath:instancePath+"/multiple",schemaPath:"#/properties/multiple/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
        return false;
        }
        var valid0 = _errs12 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.name !== undefined){
        const _errs14 = errors;
        if(typeof data.name !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs14 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.options !== undefined){
        let data7 = data.options;
        const _errs16 = errors;
        if(errors === _errs16){
        if(Array.isArray(data7)){
        var valid2 = true;
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
        const _errs18 = errors;
        if(!(checkInputOption(data7[i0], {instancePath:instancePath+"/options/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkInputOption.errors : vErrors.concat(checkInputOption.errors);
        errors = vErrors.length;
        }
        var valid2 = _errs18 === errors;
        if(!valid2){
        break;
        }
        }
        }
        else {
        checkInputProperty.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
        }
        }
        var valid0 = _errs16 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.param_list !== undefined){
        let data9 = data.param_list;
        const _errs19 = errors;
        if(errors === _errs19){
        if(Array.isArray(data9)){
        var valid3 = true;
        const len1 = data9.length;
        for(let i1=0; i1<len1; i1++){
        const _errs21 = errors;
        if(!(checkInputParam(data9[i1], {instancePath:instancePath+"/param_list/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
        vErrors = vErrors === null ? checkInputParam.errors : vErrors.concat(checkInputParam.errors);
        errors = vErrors.length;
        }
        var valid3 = _errs21 === errors;
        if(!valid3){
        break;
        }
        }
        }
        else {
        checkInputProperty.errors = [{instancePath:instancePath+"/param_list",schemaPath:"#/properties/param_list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
        }
        }
        var valid0 = _errs19 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.required !== undefined){
        const _errs22 = errors;
        if(typeof data.required !== "boolean"){
        checkInputProperty.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
        return false;
        }
        var valid0 = _errs22 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.sectionCaption !== undefined){
        const _errs24 = errors;
        if(typeof data.sectionCaption !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/sectionCaption",schemaPath:"#/properties/sectionCaption/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs24 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.sectionDescription !== undefined){
        const _errs26 = errors;
        if(typeof data.sectionDescription !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/sectionDescription",schemaPath:"#/properties/sectionDescription/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs26 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.title !== undefined){
        const _errs28 = errors;
        if(typeof data.title !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs28 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.type !== undefined){
        let data15 = data.type;
        const _errs30 = errors;
        if(typeof data15 !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/InputType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        if(!((((((data15 === "string") || (data15 === "integer")) || (data15 === "number")) || (data15 === "boolean")) || (data15 === "array")) || (data15 === "object"))){
        checkInputProperty.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/InputType/enum",keyword:"enum",params:{allowedValues: schemaInputType.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs30 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.valueFormat !== undefined){
        const _errs33 = errors;
        if(typeof data.valueFormat !== "string"){
        checkInputProperty.errors = [{instancePath:instancePath+"/valueFormat",schemaPath:"#/properties/valueFormat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs33 === errors;
        }
        else {
        var valid0 = true;
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkInputProperty.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkInputProperty.errors = vErrors;
 return errors === 0;
}

/** ListProxyRegions200 */
function checkListProxyRegions200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkProxyRegionListResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkProxyRegionListResponse.errors : vErrors.concat(checkProxyRegionListResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkListProxyRegions200.errors = vErrors;
  return false;
 }
 checkListProxyRegions200.errors = vErrors;
 return errors === 0;
}

/** ListRunResults200 */
function checkListRunResults200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkResultPageResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkResultPageResponse.errors : vErrors.concat(checkResultPageResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkListRunResults200.errors = vErrors;
  return false;
 }
 checkListRunResults200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ListRunResultsRequest */
function checkListRunResultsRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkListRunResultsRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(((key0 === "page_index") || (key0 === "page_size")) || (key0 === "run_slug"))){
      checkListRunResultsRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.page_index !== undefined){
      let data0 = data.page_index;
      const _errs2 = errors;
      const _errs3 = errors;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
       checkListRunResultsRequest.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
       return false;
      }
      if(errors === _errs3){
       if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 < 1 || isNaN(data0)){
        checkListRunResultsRequest.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.page_size !== undefined){
       let data1 = data.page_size;
       const _errs5 = errors;
       const _errs6 = errors;
       if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        checkListRunResultsRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs6){
        if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 1000 || isNaN(data1)){
        checkListRunResultsRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
        return false;
        }
        else {
        if(data1 < 1 || isNaN(data1)){
        checkListRunResultsRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
        }
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.run_slug !== undefined){
        let data2 = data.run_slug;
        const _errs8 = errors;
        const _errs9 = errors;
        if(errors === _errs9){
        if(typeof data2 === "string"){
        if(ucs2length(data2) < 1){
        checkListRunResultsRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkListRunResultsRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs8 === errors;
       }
       else {
        var valid0 = true;
       }
      }
     }
    }
   }
  }
  else {
   checkListRunResultsRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkListRunResultsRequest.errors = vErrors;
 return errors === 0;
}

/** ListRuns200 */
function checkListRuns200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkRunPageResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkRunPageResponse.errors : vErrors.concat(checkRunPageResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkListRuns200.errors = vErrors;
  return false;
 }
 checkListRuns200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ListRunsRequest */
function checkListRunsRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.page_index === undefined) && (missing0 = "page_index")) || ((data.page_size === undefined) && (missing0 = "page_size"))){
    checkListRunsRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!((((key0 === "page_index") || (key0 === "page_size")) || (key0 === "scraper_slug")) || (key0 === "status"))){
      checkListRunsRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.page_index !== undefined){
      let data0 = data.page_index;
      const _errs2 = errors;
      const _errs3 = errors;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
       checkListRunsRequest.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
       return false;
      }
      if(errors === _errs3){
       if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 < 1 || isNaN(data0)){
        checkListRunsRequest.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.page_size !== undefined){
       let data1 = data.page_size;
       const _errs5 = errors;
       const _errs6 = errors;
       if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        checkListRunsRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs6){
        if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 1000 || isNaN(data1)){
        checkListRunsRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
        return false;
        }
        else {
        if(data1 < 1 || isNaN(data1)){
        checkListRunsRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
        }
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.scraper_slug !== undefined){
        let data2 = data.scraper_slug;
        const _errs8 = errors;
        const _errs9 = errors;
        let valid3 = false;
        const _errs10 = errors;
        const _errs11 = errors;
        if(errors === _errs11){
        if(typeof data2 === "string"){
        if(ucs2length(data2) < 1){
        const err0 = {instancePath:instancePath+"/scraper_slug",schemaPath:"#/components/schemas/ScraperSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
        if(vErrors === null){
        vErrors = [err0];
        }
        else {
        vErrors.push(err0);
        }
        errors++;
        }
        }
        else {
        const err1 = {instancePath:instancePath+"/scraper_slug",schemaPath:"#/components/schemas/ScraperSlug/type",keyword:"type",params:{type: "string"},message:"must be string"};
        if(vErrors === null){
        vErrors = [err1];
        }
        else {
        vErrors.push(err1);
        }
        errors++;
        }
        }
        var _valid0 = _errs10 === errors;
        valid3 = valid3 || _valid0;
        if(!valid3){
        const _errs13 = errors;
        if(typeof data2 !== "string"){
        const err2 = {instancePath:instancePath+"/scraper_slug",schemaPath:"#/properties/scraper_slug/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
        if(vErrors === null){
        vErrors = [err2];
        }
        else {
        vErrors.push(err2);
        }
        errors++;
        }
        if("" !== data2){
        const err3 = {instancePath:instancePath+"/scraper_slug",schemaPath:"#/properties/scraper_slug/anyOf/1/const",keyword:"const",params:{allowedValue: ""},message:"must be equal to constant"};
        if(vErrors === null){
        vErrors = [err3];
        }
        else {
        vErrors.push(err3);
        }
        errors++;
        }
        var _valid0 = _errs13 === errors;
        valid3 = valid3 || _valid0;
        }
        if(!valid3){
        const err4 = {instancePath:instancePath+"/scraper_slug",schemaPath:"#/properties/scraper_slug/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
        if(vErrors === null){
        vErrors = [err4];
        }
        else {
        vErrors.push(err4);
        }
        errors++;
        checkListRunsRequest.errors = vErrors;
        return false;
        }
        else {
        errors = _errs9;
        if(vErrors !== null){
        if(_errs9){
        vErrors.length = _errs9;
        }
        else {
        vErrors = null;
        }
        }
        }
        var valid0 = _errs8 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.status !== undefined){
        let data3 = data.status;
        const _errs15 = errors;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        checkListRunsRequest.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RunStatusFilter/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!((((((data3 === 0) || (data3 === 1)) || (data3 === 2)) || (data3 === 3)) || (data3 === 4)) || (data3 === 5))){
        checkListRunsRequest.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RunStatusFilter/enum",keyword:"enum",params:{allowedValues: schemaRunStatusFilter.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs15 === errors;
        }
        else {
        var valid0 = true;
        }
       }
      }
     }
    }
   }
  }
  else {
   checkListRunsRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkListRunsRequest.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/LogLine */
function checkLogLine(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((((data.type === undefined) && (missing0 = "type")) || ((data.group === undefined) && (missing0 = "group"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
    checkLogLine.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.content !== undefined){
     const _errs1 = errors;
     if(typeof data.content !== "string"){
      checkLogLine.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.group !== undefined){
      const _errs3 = errors;
      if(typeof data.group !== "string"){
       checkLogLine.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.timestamp !== undefined){
       let data2 = data.timestamp;
       const _errs5 = errors;
       if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        checkLogLine.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs5){
        if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkLogLine.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.type !== undefined){
        let data3 = data.type;
        const _errs7 = errors;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        checkLogLine.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/LogLevel/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === 4))){
        checkLogLine.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/LogLevel/enum",keyword:"enum",params:{allowedValues: schemaLogLevel.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs7 === errors;
       }
       else {
        var valid0 = true;
       }
      }
     }
    }
   }
  }
  else {
   checkLogLine.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkLogLine.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/NewRun */
function checkNewRun(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkNewRun.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.run_slug !== undefined){
     let data0 = data.run_slug;
     const _errs2 = errors;
     if(errors === _errs2){
      if(typeof data0 === "string"){
       if(ucs2length(data0) < 1){
        checkNewRun.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
       }
      }
      else {
       checkNewRun.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
     }
    }
   }
  }
  else {
   checkNewRun.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkNewRun.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/NewRunResponse */
function checkNewRunResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkNewRunResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkNewRunResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkNewRunResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkNewRun(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkNewRun.errors : vErrors.concat(checkNewRun.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkNewRunResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkNewRunResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkNewRunResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ProxyRegion */
function checkProxyRegion(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.name === undefined) && (missing0 = "name"))){
    checkProxyRegion.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(errors === _errs1){
      if(typeof data0 === "string"){
       if(!pattern2.test(data0)){
        checkProxyRegion.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
        return false;
       }
      }
      else {
       checkProxyRegion.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.name !== undefined){
      const _errs3 = errors;
      if(typeof data.name !== "string"){
       checkProxyRegion.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
    }
   }
  }
  else {
   checkProxyRegion.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkProxyRegion.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ProxyRegionList */
function checkProxyRegionList(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.list === undefined) && (missing0 = "list")){
    checkProxyRegionList.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.list !== undefined){
     let data0 = data.list;
     const _errs1 = errors;
     if(errors === _errs1){
      if(Array.isArray(data0)){
       var valid1 = true;
       const len0 = data0.length;
       for(let i0=0; i0<len0; i0++){
        const _errs3 = errors;
        if(!(checkProxyRegion(data0[i0], {instancePath:instancePath+"/list/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkProxyRegion.errors : vErrors.concat(checkProxyRegion.errors);
        errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if(!valid1){
        break;
        }
       }
      }
      else {
       checkProxyRegionList.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
       return false;
      }
     }
    }
   }
  }
  else {
   checkProxyRegionList.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkProxyRegionList.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ProxyRegionListResponse */
function checkProxyRegionListResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkProxyRegionListResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkProxyRegionListResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkProxyRegionListResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkProxyRegionList(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkProxyRegionList.errors : vErrors.concat(checkProxyRegionList.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkProxyRegionListResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkProxyRegionListResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkProxyRegionListResponse.errors = vErrors;
 return errors === 0;
}

/** Rerun200 */
function checkRerun200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkNewRunResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkNewRunResponse.errors : vErrors.concat(checkNewRunResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkRerun200.errors = vErrors;
  return false;
 }
 checkRerun200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RerunRequest */
function checkRerunRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.run_slug === undefined) && (missing0 = "run_slug")) || ((data.callback_url === undefined) && (missing0 = "callback_url"))){
    checkRerunRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!((key0 === "callback_url") || (key0 === "run_slug"))){
      checkRerunRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.callback_url !== undefined){
      let data0 = data.callback_url;
      const _errs2 = errors;
      const _errs3 = errors;
      if(errors === _errs3){
       if(errors === _errs3){
        if(typeof data0 === "string"){
        if(!(formatUri(data0))){
        checkRerunRequest.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/components/schemas/CallbackUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
        return false;
        }
        }
        else {
        checkRerunRequest.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/components/schemas/CallbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.run_slug !== undefined){
       let data1 = data.run_slug;
       const _errs5 = errors;
       const _errs6 = errors;
       if(errors === _errs6){
        if(typeof data1 === "string"){
        if(ucs2length(data1) < 1){
        checkRerunRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkRerunRequest.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkRerunRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRerunRequest.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ResultHeader */
function checkResultHeader(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((((data.label === undefined) && (missing0 = "label")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.format === undefined) && (missing0 = "format"))){
    checkResultHeader.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.format !== undefined){
     const _errs1 = errors;
     if(typeof data.format !== "string"){
      checkResultHeader.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.key !== undefined){
      const _errs3 = errors;
      if(typeof data.key !== "string"){
       checkResultHeader.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.label !== undefined){
       const _errs5 = errors;
       if(typeof data.label !== "string"){
        checkResultHeader.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkResultHeader.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkResultHeader.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ResultPage */
function checkResultPage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((((data.count === undefined) && (missing0 = "count")) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.list === undefined) && (missing0 = "list"))){
    checkResultPage.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.count !== undefined){
     let data0 = data.count;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkResultPage.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(errors === _errs1){
      if((typeof data0 == "number") && (isFinite(data0))){
       if(data0 < 0 || isNaN(data0)){
        checkResultPage.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
       }
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.headers !== undefined){
      let data1 = data.headers;
      const _errs3 = errors;
      if(errors === _errs3){
       if(Array.isArray(data1)){
        var valid1 = true;
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
        const _errs5 = errors;
        if(!(checkResultHeader(data1[i0], {instancePath:instancePath+"/headers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkResultHeader.errors : vErrors.concat(checkResultHeader.errors);
        errors = vErrors.length;
        }
        var valid1 = _errs5 === errors;
        if(!valid1){
        break;
        }
        }
       }
       else {
        checkResultPage.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.list !== undefined){
       let data3 = data.list;
       const _errs6 = errors;
       if(errors === _errs6){
        if(Array.isArray(data3)){
        var valid2 = true;
        const len1 = data3.length;
        for(let i1=0; i1<len1; i1++){
        const _errs8 = errors;
        if(!(checkResultRow(data3[i1], {instancePath:instancePath+"/list/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
        vErrors = vErrors === null ? checkResultRow.errors : vErrors.concat(checkResultRow.errors);
        errors = vErrors.length;
        }
        var valid2 = _errs8 === errors;
        if(!valid2){
        break;
        }
        }
        }
        else {
        checkResultPage.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
        }
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.page_index !== undefined){
        let data5 = data.page_index;
        const _errs9 = errors;
        const _errs10 = errors;
        if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        checkResultPage.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs10){
        if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 < 1 || isNaN(data5)){
        checkResultPage.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
        }
        }
        var valid0 = _errs9 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.page_size !== undefined){
        let data6 = data.page_size;
        const _errs12 = errors;
        if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        checkResultPage.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs12){
        if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 < 1 || isNaN(data6)){
        checkResultPage.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
        }
        }
        var valid0 = _errs12 === errors;
        }
        else {
        var valid0 = true;
        }
       }
      }
     }
    }
   }
  }
  else {
   checkResultPage.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkResultPage.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ResultPageResponse */
function checkResultPageResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkResultPageResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkResultPageResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkResultPageResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkResultPage(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkResultPage.errors : vErrors.concat(checkResultPage.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkResultPageResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkResultPageResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkResultPageResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/ResultRow */
function checkResultRow(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   if(data.__cafe_data_id__ !== undefined){
    let data0 = data.__cafe_data_id__;
    const _errs2 = errors;
    if(errors === _errs2){
     if(typeof data0 === "string"){
      if(!pattern3.test(data0)){
       checkResultRow.errors = [{instancePath:instancePath+"/__cafe_data_id__",schemaPath:"#/properties/__cafe_data_id__/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
       return false;
      }
     }
     else {
      checkResultRow.errors = [{instancePath:instancePath+"/__cafe_data_id__",schemaPath:"#/properties/__cafe_data_id__/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
    }
    var valid0 = _errs2 === errors;
   }
   else {
    var valid0 = true;
   }
   if(valid0){
    if(data.__coreclaw_data_id__ !== undefined){
     let data1 = data.__coreclaw_data_id__;
     const _errs4 = errors;
     if(errors === _errs4){
      if(typeof data1 === "string"){
       if(!pattern3.test(data1)){
        checkResultRow.errors = [{instancePath:instancePath+"/__coreclaw_data_id__",schemaPath:"#/properties/__coreclaw_data_id__/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
        return false;
       }
      }
      else {
       checkResultRow.errors = [{instancePath:instancePath+"/__coreclaw_data_id__",schemaPath:"#/properties/__coreclaw_data_id__/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
     }
     var valid0 = _errs4 === errors;
    }
    else {
     var valid0 = true;
    }
   }
  }
  else {
   checkResultRow.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkResultRow.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunCallback */
function checkRunCallback(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkRunCallback.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.error_message !== undefined){
     const _errs1 = errors;
     if(typeof data.error_message !== "string"){
      checkRunCallback.errors = [{instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.execution_end_timestamp !== undefined){
      let data1 = data.execution_end_timestamp;
      const _errs3 = errors;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
       checkRunCallback.errors = [{instancePath:instancePath+"/execution_end_timestamp",schemaPath:"#/properties/execution_end_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
       return false;
      }
      if(errors === _errs3){
       if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 < 0 || isNaN(data1)){
        checkRunCallback.errors = [{instancePath:instancePath+"/execution_end_timestamp",schemaPath:"#/properties/execution_end_timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.execution_start_timestamp !== undefined){
       let data2 = data.execution_start_timestamp;
       const _errs5 = errors;
       if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        checkRunCallback.errors = [{instancePath:instancePath+"/execution_start_timestamp",schemaPath:"#/properties/execution_start_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs5){
        if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkRunCallback.errors = [{instancePath:instancePath+"/execution_start_timestamp",schemaPath:"#/properties/execution_start_timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.result_count !== undefined){
        let data3 = data.result_count;
        const _errs7 = errors;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        checkRunCallback.errors = [{instancePath:instancePath+"/result_count",schemaPath:"#/properties/result_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs7){
        if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 0 || isNaN(data3)){
        checkRunCallback.errors = [{instancePath:instancePath+"/result_count",schemaPath:"#/properties/result_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs7 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.result_message !== undefined){
        const _errs9 = errors;
        if(typeof data.result_message !== "string"){
        checkRunCallback.errors = [{instancePath:instancePath+"/result_message",schemaPath:"#/properties/result_message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs9 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.results !== undefined){
        let data5 = data.results;
        const _errs11 = errors;
        if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        checkRunCallback.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs11){
        if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 < 0 || isNaN(data5)){
        checkRunCallback.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs11 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.run_slug !== undefined){
        let data6 = data.run_slug;
        const _errs13 = errors;
        const _errs14 = errors;
        if(errors === _errs14){
        if(typeof data6 === "string"){
        if(ucs2length(data6) < 1){
        checkRunCallback.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkRunCallback.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs13 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.run_status !== undefined){
        const _errs16 = errors;
        if(typeof data.run_status !== "string"){
        checkRunCallback.errors = [{instancePath:instancePath+"/run_status",schemaPath:"#/properties/run_status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs16 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.running_duration !== undefined){
        let data8 = data.running_duration;
        const _errs18 = errors;
        if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
        checkRunCallback.errors = [{instancePath:instancePath+"/running_duration",schemaPath:"#/properties/running_duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs18){
        if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 < 0 || isNaN(data8)){
        checkRunCallback.errors = [{instancePath:instancePath+"/running_duration",schemaPath:"#/properties/running_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs18 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.status !== undefined){
        let data9 = data.status;
        const _errs20 = errors;
        if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
        checkRunCallback.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RunStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!(((((data9 === 1) || (data9 === 2)) || (data9 === 3)) || (data9 === 4)) || (data9 === 5))){
        checkRunCallback.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RunStatus/enum",keyword:"enum",params:{allowedValues: schemaRunStatus.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs20 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.usage !== undefined){
        let data10 = data.usage;
        const _errs23 = errors;
        const _errs24 = errors;
        if(errors === _errs24){
        if(typeof data10 === "string"){
        if(!pattern0.test(data10)){
        checkRunCallback.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/components/schemas/UsdAmount/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?$"+"\""}];
        return false;
        }
        }
        else {
        checkRunCallback.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/components/schemas/UsdAmount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs23 === errors;
        }
        else {
        var valid0 = true;
        }
        }
        }
        }
        }
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkRunCallback.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunCallback.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunLog */
function checkRunLog(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((((data.all_logs_url === undefined) && (missing0 = "all_logs_url")) || ((data.list === undefined) && (missing0 = "list"))) || ((data.result_count === undefined) && (missing0 = "result_count"))){
    checkRunLog.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.all_logs_url !== undefined){
     const _errs1 = errors;
     if(typeof data.all_logs_url !== "string"){
      checkRunLog.errors = [{instancePath:instancePath+"/all_logs_url",schemaPath:"#/properties/all_logs_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.list !== undefined){
      let data1 = data.list;
      const _errs3 = errors;
      if(errors === _errs3){
       if(Array.isArray(data1)){
        var valid1 = true;
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
        const _errs5 = errors;
        if(!(checkLogLine(data1[i0], {instancePath:instancePath+"/list/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkLogLine.errors : vErrors.concat(checkLogLine.errors);
        errors = vErrors.length;
        }
        var valid1 = _errs5 === errors;
        if(!valid1){
        break;
        }
        }
       }
       else {
        checkRunLog.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.result_count !== undefined){
       let data3 = data.result_count;
       const _errs6 = errors;
       if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        checkRunLog.errors = [{instancePath:instancePath+"/result_count",schemaPath:"#/properties/result_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs6){
        if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 0 || isNaN(data3)){
        checkRunLog.errors = [{instancePath:instancePath+"/result_count",schemaPath:"#/properties/result_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkRunLog.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunLog.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunLogResponse */
function checkRunLogResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkRunLogResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkRunLogResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkRunLogResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkRunLog(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkRunLog.errors : vErrors.concat(checkRunLog.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkRunLogResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkRunLogResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunLogResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunPage */
function checkRunPage(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.count === undefined) && (missing0 = "count")) || ((data.list === undefined) && (missing0 = "list"))){
    checkRunPage.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.count !== undefined){
     let data0 = data.count;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkRunPage.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(errors === _errs1){
      if((typeof data0 == "number") && (isFinite(data0))){
       if(data0 < 0 || isNaN(data0)){
        checkRunPage.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
       }
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.list !== undefined){
      let data1 = data.list;
      const _errs3 = errors;
      if(errors === _errs3){
       if(Array.isArray(data1)){
        var valid1 = true;
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
        const _errs5 = errors;
        if(!(checkRunRecord(data1[i0], {instancePath:instancePath+"/list/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkRunRecord.errors : vErrors.concat(checkRunRecord.errors);
        errors = vErrors.length;
        }
        var valid1 = _errs5 === errors;
        if(!valid1){
        break;
        }
        }
       }
       else {
        checkRunPage.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
        return false;
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
    }
   }
  }
  else {
   checkRunPage.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunPage.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunPageResponse */
function checkRunPageResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkRunPageResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkRunPageResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkRunPageResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkRunPage(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkRunPage.errors : vErrors.concat(checkRunPage.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkRunPageResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkRunPageResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunPageResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunRecord */
function checkRunRecord(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((((((((((((((data.slug === undefined) && (missing0 = "slug")) || ((data.scraper_slug === undefined) && (missing0 = "scraper_slug"))) || ((data.scraper_title === undefined) && (missing0 = "scraper_title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.err_msg === undefined) && (missing0 = "err_msg"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.traffic === undefined) && (missing0 = "traffic"))) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.finished_at === undefined) && (missing0 = "finished_at"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.origin === undefined) && (missing0 = "origin"))){
    checkRunRecord.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.duration !== undefined){
     let data0 = data.duration;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkRunRecord.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(errors === _errs1){
      if((typeof data0 == "number") && (isFinite(data0))){
       if(data0 < 0 || isNaN(data0)){
        checkRunRecord.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
       }
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.err_msg !== undefined){
      const _errs3 = errors;
      if(typeof data.err_msg !== "string"){
       checkRunRecord.errors = [{instancePath:instancePath+"/err_msg",schemaPath:"#/properties/err_msg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.finished_at !== undefined){
       let data2 = data.finished_at;
       const _errs5 = errors;
       if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        checkRunRecord.errors = [{instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs5){
        if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkRunRecord.errors = [{instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.origin !== undefined){
        let data3 = data.origin;
        const _errs7 = errors;
        if(typeof data3 !== "string"){
        checkRunRecord.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        if(!((data3 === "api") || (data3 === "web"))){
        checkRunRecord.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues: schemaRunRecord.properties.origin.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs7 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.results !== undefined){
        let data4 = data.results;
        const _errs9 = errors;
        if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        checkRunRecord.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs9){
        if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 < 0 || isNaN(data4)){
        checkRunRecord.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs9 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.scraper_slug !== undefined){
        let data5 = data.scraper_slug;
        const _errs11 = errors;
        const _errs12 = errors;
        if(errors === _errs12){
        if(typeof data5 === "string"){
        if(ucs2length(data5) < 1){
        checkRunRecord.errors = [{instancePath:instancePath+"/scraper_slug",schemaPath:"#/components/schemas/ScraperSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkRunRecord.errors = [{instancePath:instancePath+"/scraper_slug",schemaPath:"#/components/schemas/ScraperSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs11 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.scraper_title !== undefined){
        const _errs14 = errors;
        if(typeof data.scraper_title !== "string"){
        checkRunRecord.errors = [{instancePath:instancePath+"/scraper_title",schemaPath:"#/properties/scraper_title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs14 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.slug !== undefined){
        let data7 = data.slug;
        const _errs16 = errors;
        const _errs17 = errors;
        if(errors === _errs17){
        if(typeof data7 === "string"){
        if(ucs2length(data7) < 1){
        checkRunRecord.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkRunRecord.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs16 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.started_at !== undefined){
        let data8 = data.started_at;
        const _errs19 = errors;
        if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
        checkRunRecord.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs19){
        if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 < 0 || isNaN(data8)){
        checkRunRecord.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs19 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.status !== undefined){
        let data9 = data.status;
        const _errs21 = errors;
        if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
        checkRunRecord.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RunStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!(((((data9 === 1) || (data9 === 2)) || (data9 === 3)) || (data9 === 4)) || (data9 === 5))){
        checkRunRecord.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/RunStatus/enum",keyword:"enum",params:{allowedValues: schemaRunStatus.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs21 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.traffic !== undefined){
        let data10 = data.traffic;
        const _errs24 = errors;
        if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        checkRunRecord.errors = [{instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs24){
        if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 < 0 || isNaN(data10)){
        checkRunRecord.errors = [{instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs24 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.usage !== undefined){
        let data11 = data.usage;
        const _errs26 = errors;
        const _errs27 = errors;
        if(errors === _errs27){
        if(typeof data11 === "string"){
        if(!pattern0.test(data11)){
        checkRunRecord.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/components/schemas/UsdAmount/pattern",keyword:"pattern",params:{pattern: "^-?\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^-?\\d+(\\.\\d+)?$"+"\""}];
        return false;
        }
        }
        else {
        checkRunRecord.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/components/schemas/UsdAmount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs26 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.version !== undefined){
        const _errs29 = errors;
        if(typeof data.version !== "string"){
        checkRunRecord.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs29 === errors;
        }
        else {
        var valid0 = true;
        }
        }
        }
        }
        }
        }
        }
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkRunRecord.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunRecord.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/RunRecordResponse */
function checkRunRecordResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkRunRecordResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkRunRecordResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkRunRecordResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkRunRecord(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkRunRecord.errors : vErrors.concat(checkRunRecord.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkRunRecordResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkRunRecordResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkRunRecordResponse.errors = vErrors;
 return errors === 0;
}

/** SearchWorkers200 */
function checkSearchWorkers200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkWorkerSearchResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkWorkerSearchResponse.errors : vErrors.concat(checkWorkerSearchResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkSearchWorkers200.errors = vErrors;
  return false;
 }
 checkSearchWorkers200.errors = vErrors;
 return errors === 0;
}

/** SearchWorkersParameters */
function checkSearchWorkersParameters(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.search === undefined) && (missing0 = "search")){
    checkSearchWorkersParameters.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.limit !== undefined){
     let data0 = data.limit;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkSearchWorkersParameters.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(errors === _errs1){
      if((typeof data0 == "number") && (isFinite(data0))){
       if(data0 < 1 || isNaN(data0)){
        checkSearchWorkersParameters.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
       }
      }
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.search !== undefined){
      let data1 = data.search;
      const _errs3 = errors;
      if(errors === _errs3){
       if(typeof data1 === "string"){
        if(ucs2length(data1) < 1){
        checkSearchWorkersParameters.errors = [{instancePath:instancePath+"/search",schemaPath:"#/properties/search/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
       }
       else {
        checkSearchWorkersParameters.errors = [{instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
    }
   }
  }
  else {
   checkSearchWorkersParameters.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkSearchWorkersParameters.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/StartTaskRequest */
function checkStartTaskRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.task_slug === undefined) && (missing0 = "task_slug")) || ((data.callback_url === undefined) && (missing0 = "callback_url"))){
    checkStartTaskRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!((key0 === "callback_url") || (key0 === "task_slug"))){
      checkStartTaskRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.callback_url !== undefined){
      let data0 = data.callback_url;
      const _errs2 = errors;
      const _errs3 = errors;
      if(errors === _errs3){
       if(errors === _errs3){
        if(typeof data0 === "string"){
        if(!(formatUri(data0))){
        checkStartTaskRequest.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/components/schemas/CallbackUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
        return false;
        }
        }
        else {
        checkStartTaskRequest.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/components/schemas/CallbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.task_slug !== undefined){
       let data1 = data.task_slug;
       const _errs5 = errors;
       const _errs6 = errors;
       if(errors === _errs6){
        if(typeof data1 === "string"){
        if(ucs2length(data1) < 1){
        checkStartTaskRequest.errors = [{instancePath:instancePath+"/task_slug",schemaPath:"#/components/schemas/TaskSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkStartTaskRequest.errors = [{instancePath:instancePath+"/task_slug",schemaPath:"#/components/schemas/TaskSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkStartTaskRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkStartTaskRequest.errors = vErrors;
 return errors === 0;
}

/** StartWorker200 */
function checkStartWorker200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 const _errs0 = errors;
 let valid0 = true;
 const _errs1 = errors;
 if(errors === _errs1){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.code === undefined) && (missing0 = "code")){
    const err0 = {};
    if(vErrors === null){
     vErrors = [err0];
    }
    else {
     vErrors.push(err0);
    }
    errors++;
   }
   else {
    if(data.code !== undefined){
     if(0 !== data.code){
      const err1 = {};
      if(vErrors === null){
       vErrors = [err1];
      }
      else {
       vErrors.push(err1);
      }
      errors++;
     }
    }
   }
  }
  else {
   const err2 = {};
   if(vErrors === null){
    vErrors = [err2];
   }
   else {
    vErrors.push(err2);
   }
   errors++;
  }
 }
 var _valid0 = _errs1 === errors;
 errors = _errs0;
 if(vErrors !== null){
  if(_errs0){
   vErrors.length = _errs0;
  }
  else {
   vErrors = null;
  }
 }
 let ifClause0;
 if(_valid0){
  const _errs4 = errors;
  if(!(checkStartedRunResponse(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkStartedRunResponse.errors : vErrors.concat(checkStartedRunResponse.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = _valid0;
  ifClause0 = "then";
 }
 else {
  const _errs5 = errors;
  if(!(checkErrorEnvelope(data, {instancePath,parentData,parentDataProperty,rootData}))){
   vErrors = vErrors === null ? checkErrorEnvelope.errors : vErrors.concat(checkErrorEnvelope.errors);
   errors = vErrors.length;
  }
  var _valid0 = _errs5 === errors;
  valid0 = _valid0;
  ifClause0 = "else";
 }
 if(!valid0){
  const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
  if(vErrors === null){
   vErrors = [err3];
  }
  else {
   vErrors.push(err3);
  }
  errors++;
  checkStartWorker200.errors = vErrors;
  return false;
 }
 checkStartWorker200.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/StartWorkerRequest */
function checkStartWorkerRequest(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.scraper_slug === undefined) && (missing0 = "scraper_slug")) || ((data.input === undefined) && (missing0 = "input"))){
    checkStartWorkerRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(((((((key0 === "callback_url") || (key0 === "input")) || (key0 === "is_async")) || (key0 === "page_index")) || (key0 === "page_size")) || (key0 === "scraper_slug")) || (key0 === "version"))){
      checkStartWorkerRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.callback_url !== undefined){
      let data0 = data.callback_url;
      const _errs2 = errors;
      const _errs3 = errors;
      if(errors === _errs3){
       if(errors === _errs3){
        if(typeof data0 === "string"){
        if(!(formatUri(data0))){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/components/schemas/CallbackUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
        return false;
        }
        }
        else {
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/callback_url",schemaPath:"#/components/schemas/CallbackUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.input !== undefined){
       const _errs5 = errors;
       if(!(checkWorkerInput(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
        vErrors = vErrors === null ? checkWorkerInput.errors : vErrors.concat(checkWorkerInput.errors);
        errors = vErrors.length;
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.is_async !== undefined){
        const _errs6 = errors;
        if(typeof data.is_async !== "boolean"){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/is_async",schemaPath:"#/properties/is_async/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
        return false;
        }
        var valid0 = _errs6 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.page_index !== undefined){
        let data3 = data.page_index;
        const _errs8 = errors;
        const _errs9 = errors;
        if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs9){
        if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 1 || isNaN(data3)){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/page_index",schemaPath:"#/components/schemas/PageIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
        }
        }
        var valid0 = _errs8 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.page_size !== undefined){
        let data4 = data.page_size;
        const _errs11 = errors;
        const _errs12 = errors;
        if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs12){
        if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 1000 || isNaN(data4)){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
        return false;
        }
        else {
        if(data4 < 1 || isNaN(data4)){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/page_size",schemaPath:"#/components/schemas/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
        }
        }
        }
        var valid0 = _errs11 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.scraper_slug !== undefined){
        let data5 = data.scraper_slug;
        const _errs14 = errors;
        const _errs15 = errors;
        if(errors === _errs15){
        if(typeof data5 === "string"){
        if(ucs2length(data5) < 1){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/scraper_slug",schemaPath:"#/components/schemas/ScraperSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/scraper_slug",schemaPath:"#/components/schemas/ScraperSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs14 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.version !== undefined){
        const _errs17 = errors;
        if(typeof data.version !== "string"){
        checkStartWorkerRequest.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs17 === errors;
        }
        else {
        var valid0 = true;
        }
        }
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkStartWorkerRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkStartWorkerRequest.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/StartedRun */
function checkStartedRun(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.run_slug === undefined) && (missing0 = "run_slug")){
    checkStartedRun.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.error_message !== undefined){
     const _errs1 = errors;
     if(typeof data.error_message !== "string"){
      checkStartedRun.errors = [{instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.execution_end_timestamp !== undefined){
      let data1 = data.execution_end_timestamp;
      const _errs3 = errors;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
       checkStartedRun.errors = [{instancePath:instancePath+"/execution_end_timestamp",schemaPath:"#/properties/execution_end_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
       return false;
      }
      if(errors === _errs3){
       if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 < 0 || isNaN(data1)){
        checkStartedRun.errors = [{instancePath:instancePath+"/execution_end_timestamp",schemaPath:"#/properties/execution_end_timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.execution_start_timestamp !== undefined){
       let data2 = data.execution_start_timestamp;
       const _errs5 = errors;
       if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        checkStartedRun.errors = [{instancePath:instancePath+"/execution_start_timestamp",schemaPath:"#/properties/execution_start_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
       }
       if(errors === _errs5){
        if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkStartedRun.errors = [{instancePath:instancePath+"/execution_start_timestamp",schemaPath:"#/properties/execution_start_timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
       }
       var valid0 = _errs5 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.result_message !== undefined){
        const _errs7 = errors;
        if(typeof data.result_message !== "string"){
        checkStartedRun.errors = [{instancePath:instancePath+"/result_message",schemaPath:"#/properties/result_message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        var valid0 = _errs7 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.results !== undefined){
        const _errs9 = errors;
        if(!(checkResultPage(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData}))){
        vErrors = vErrors === null ? checkResultPage.errors : vErrors.concat(checkResultPage.errors);
        errors = vErrors.length;
        }
        var valid0 = _errs9 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.run_slug !== undefined){
        let data5 = data.run_slug;
        const _errs10 = errors;
        const _errs11 = errors;
        if(errors === _errs11){
        if(typeof data5 === "string"){
        if(ucs2length(data5) < 1){
        checkStartedRun.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
        }
        else {
        checkStartedRun.errors = [{instancePath:instancePath+"/run_slug",schemaPath:"#/components/schemas/RunSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs10 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.run_status !== undefined){
        let data6 = data.run_status;
        const _errs13 = errors;
        if(typeof data6 !== "string"){
        checkStartedRun.errors = [{instancePath:instancePath+"/run_status",schemaPath:"#/properties/run_status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        if(!((data6 === "running") || (data6 === "completed"))){
        checkStartedRun.errors = [{instancePath:instancePath+"/run_status",schemaPath:"#/properties/run_status/enum",keyword:"enum",params:{allowedValues: schemaStartedRun.properties.run_status.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs13 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.running_duration !== undefined){
        let data7 = data.running_duration;
        const _errs15 = errors;
        if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
        checkStartedRun.errors = [{instancePath:instancePath+"/running_duration",schemaPath:"#/properties/running_duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(errors === _errs15){
        if((typeof data7 == "number") && (isFinite(data7))){
        if(data7 < 0 || isNaN(data7)){
        checkStartedRun.errors = [{instancePath:instancePath+"/running_duration",schemaPath:"#/properties/running_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        }
        var valid0 = _errs15 === errors;
        }
        else {
        var valid0 = true;
        }
        }
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkStartedRun.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkStartedRun.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/StartedRunResponse */
function checkStartedRunResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkStartedRunResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkStartedRunResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkStartedRunResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkStartedRun(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkStartedRun.errors : vErrors.concat(checkStartedRun.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkStartedRunResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkStartedRunResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkStartedRunResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/SystemDefaults */
function checkSystemDefaults(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   if(data.cpus !== undefined){
    let data0 = data.cpus;
    const _errs1 = errors;
    if(!((typeof data0 == "number") && (isFinite(data0)))){
     checkSystemDefaults.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/components/schemas/CpuCores/type",keyword:"type",params:{type: "number"},message:"must be number"}];
     return false;
    }
    if(!((((((data0 === 0.125) || (data0 === 0.25)) || (data0 === 0.5)) || (data0 === 1)) || (data0 === 2)) || (data0 === 4))){
     checkSystemDefaults.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/components/schemas/CpuCores/enum",keyword:"enum",params:{allowedValues: schemaCpuCores.enum},message:"must be equal to one of the allowed values"}];
     return false;
    }
    var valid0 = _errs1 === errors;
   }
   else {
    var valid0 = true;
   }
   if(valid0){
    if(data.execute_limit_time_seconds !== undefined){
     let data1 = data.execute_limit_time_seconds;
     const _errs4 = errors;
     if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
      checkSystemDefaults.errors = [{instancePath:instancePath+"/execute_limit_time_seconds",schemaPath:"#/properties/execute_limit_time_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(errors === _errs4){
      if((typeof data1 == "number") && (isFinite(data1))){
       if(data1 < 0 || isNaN(data1)){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/execute_limit_time_seconds",schemaPath:"#/properties/execute_limit_time_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
       }
      }
     }
     var valid0 = _errs4 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.max_total_charge !== undefined){
      let data2 = data.max_total_charge;
      const _errs6 = errors;
      if(errors === _errs6){
       if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/max_total_charge",schemaPath:"#/properties/max_total_charge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
       }
       else {
        checkSystemDefaults.errors = [{instancePath:instancePath+"/max_total_charge",schemaPath:"#/properties/max_total_charge/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
       }
      }
      var valid0 = _errs6 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.max_total_traffic !== undefined){
       let data3 = data.max_total_traffic;
       const _errs8 = errors;
       if(errors === _errs8){
        if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 0 || isNaN(data3)){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/max_total_traffic",schemaPath:"#/properties/max_total_traffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        else {
        checkSystemDefaults.errors = [{instancePath:instancePath+"/max_total_traffic",schemaPath:"#/properties/max_total_traffic/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
        }
       }
       var valid0 = _errs8 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.memory !== undefined){
        let data4 = data.memory;
        const _errs10 = errors;
        if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/MemoryMb/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!((((((data4 === 512) || (data4 === 1024)) || (data4 === 2048)) || (data4 === 4096)) || (data4 === 8192)) || (data4 === 16384))){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/MemoryMb/enum",keyword:"enum",params:{allowedValues: schemaMemoryMb.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs10 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.memory_bytes !== undefined){
        let data5 = data.memory_bytes;
        const _errs13 = errors;
        if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/memory_bytes",schemaPath:"#/components/schemas/MemoryMb/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!((((((data5 === 512) || (data5 === 1024)) || (data5 === 2048)) || (data5 === 4096)) || (data5 === 8192)) || (data5 === 16384))){
        checkSystemDefaults.errors = [{instancePath:instancePath+"/memory_bytes",schemaPath:"#/components/schemas/MemoryMb/enum",keyword:"enum",params:{allowedValues: schemaMemoryMb.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs13 === errors;
        }
        else {
        var valid0 = true;
        }
       }
      }
     }
    }
   }
  }
  else {
   checkSystemDefaults.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkSystemDefaults.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/SystemParameters */
function checkSystemParameters(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   const _errs1 = errors;
   for(const key0 in data){
    if(!((((((key0 === "cpus") || (key0 === "execute_limit_time_seconds")) || (key0 === "max_total_charge")) || (key0 === "max_total_traffic")) || (key0 === "memory")) || (key0 === "proxy_region"))){
     checkSystemParameters.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
     return false;
     break;
    }
   }
   if(_errs1 === errors){
    if(data.cpus !== undefined){
     let data0 = data.cpus;
     const _errs2 = errors;
     if(!((typeof data0 == "number") && (isFinite(data0)))){
      checkSystemParameters.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/components/schemas/CpuCores/type",keyword:"type",params:{type: "number"},message:"must be number"}];
      return false;
     }
     if(!((((((data0 === 0.125) || (data0 === 0.25)) || (data0 === 0.5)) || (data0 === 1)) || (data0 === 2)) || (data0 === 4))){
      checkSystemParameters.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/components/schemas/CpuCores/enum",keyword:"enum",params:{allowedValues: schemaCpuCores.enum},message:"must be equal to one of the allowed values"}];
      return false;
     }
     var valid0 = _errs2 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.execute_limit_time_seconds !== undefined){
      let data1 = data.execute_limit_time_seconds;
      const _errs5 = errors;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
       checkSystemParameters.errors = [{instancePath:instancePath+"/execute_limit_time_seconds",schemaPath:"#/properties/execute_limit_time_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
       return false;
      }
      if(errors === _errs5){
       if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 < 1 || isNaN(data1)){
        checkSystemParameters.errors = [{instancePath:instancePath+"/execute_limit_time_seconds",schemaPath:"#/properties/execute_limit_time_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
        return false;
        }
       }
      }
      var valid0 = _errs5 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.max_total_charge !== undefined){
       let data2 = data.max_total_charge;
       const _errs7 = errors;
       if(errors === _errs7){
        if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 0 || isNaN(data2)){
        checkSystemParameters.errors = [{instancePath:instancePath+"/max_total_charge",schemaPath:"#/properties/max_total_charge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        else {
        checkSystemParameters.errors = [{instancePath:instancePath+"/max_total_charge",schemaPath:"#/properties/max_total_charge/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
        }
       }
       var valid0 = _errs7 === errors;
      }
      else {
       var valid0 = true;
      }
      if(valid0){
       if(data.max_total_traffic !== undefined){
        let data3 = data.max_total_traffic;
        const _errs9 = errors;
        if(errors === _errs9){
        if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 0 || isNaN(data3)){
        checkSystemParameters.errors = [{instancePath:instancePath+"/max_total_traffic",schemaPath:"#/properties/max_total_traffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
        return false;
        }
        }
        else {
        checkSystemParameters.errors = [{instancePath:instancePath+"/max_total_traffic",schemaPath:"#/properties/max_total_traffic/type",keyword:"type",params:{type: "number"},message:"must be number"}];
        return false;
        }
        }
        var valid0 = _errs9 === errors;
       }
       else {
        var valid0 = true;
       }
       if(valid0){
        if(data.memory !== undefined){
        let data4 = data.memory;
        const _errs11 = errors;
        if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        checkSystemParameters.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/MemoryMb/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
        return false;
        }
        if(!((((((data4 === 512) || (data4 === 1024)) || (data4 === 2048)) || (data4 === 4096)) || (data4 === 8192)) || (data4 === 16384))){
        checkSystemParameters.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/MemoryMb/enum",keyword:"enum",params:{allowedValues: schemaMemoryMb.enum},message:"must be equal to one of the allowed values"}];
        return false;
        }
        var valid0 = _errs11 === errors;
        }
        else {
        var valid0 = true;
        }
        if(valid0){
        if(data.proxy_region !== undefined){
        let data5 = data.proxy_region;
        const _errs14 = errors;
        if(errors === _errs14){
        if(typeof data5 === "string"){
        if(!pattern2.test(data5)){
        checkSystemParameters.errors = [{instancePath:instancePath+"/proxy_region",schemaPath:"#/properties/proxy_region/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
        return false;
        }
        }
        else {
        checkSystemParameters.errors = [{instancePath:instancePath+"/proxy_region",schemaPath:"#/properties/proxy_region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
        }
        }
        var valid0 = _errs14 === errors;
        }
        else {
        var valid0 = true;
        }
        }
       }
      }
     }
    }
   }
  }
  else {
   checkSystemParameters.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkSystemParameters.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerDefaults */
function checkWorkerDefaults(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.system === undefined) && (missing0 = "system")) || ((data.custom === undefined) && (missing0 = "custom"))){
    checkWorkerDefaults.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.custom !== undefined){
     const _errs1 = errors;
     if(!(checkInputDescriptor(data.custom, {instancePath:instancePath+"/custom",parentData:data,parentDataProperty:"custom",rootData}))){
      vErrors = vErrors === null ? checkInputDescriptor.errors : vErrors.concat(checkInputDescriptor.errors);
      errors = vErrors.length;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.system !== undefined){
      const _errs2 = errors;
      if(!(checkSystemDefaults(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData}))){
       vErrors = vErrors === null ? checkSystemDefaults.errors : vErrors.concat(checkSystemDefaults.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
    }
   }
  }
  else {
   checkWorkerDefaults.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerDefaults.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerDetail */
function checkWorkerDetail(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.version === undefined) && (missing0 = "version")) || ((data.parameters === undefined) && (missing0 = "parameters"))){
    checkWorkerDetail.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.parameters !== undefined){
     const _errs1 = errors;
     if(!(checkWorkerDefaults(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
      vErrors = vErrors === null ? checkWorkerDefaults.errors : vErrors.concat(checkWorkerDefaults.errors);
      errors = vErrors.length;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.readme !== undefined){
      const _errs2 = errors;
      if(typeof data.readme !== "string"){
       checkWorkerDetail.errors = [{instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
       return false;
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.version !== undefined){
       const _errs4 = errors;
       if(typeof data.version !== "string"){
        checkWorkerDetail.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkWorkerDetail.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerDetail.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerDetailResponse */
function checkWorkerDetailResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkWorkerDetailResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkWorkerDetailResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkWorkerDetailResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkWorkerDetail(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkWorkerDetail.errors : vErrors.concat(checkWorkerDetail.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkWorkerDetailResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkWorkerDetailResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerDetailResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerInput */
function checkWorkerInput(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.parameters === undefined) && (missing0 = "parameters")){
    checkWorkerInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!(key0 === "parameters")){
      checkWorkerInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.parameters !== undefined){
      if(!(checkWorkerParameters(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
       vErrors = vErrors === null ? checkWorkerParameters.errors : vErrors.concat(checkWorkerParameters.errors);
       errors = vErrors.length;
      }
     }
    }
   }
  }
  else {
   checkWorkerInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerInput.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerParameters */
function checkWorkerParameters(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.custom === undefined) && (missing0 = "custom")){
    checkWorkerParameters.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    const _errs1 = errors;
    for(const key0 in data){
     if(!((key0 === "custom") || (key0 === "system"))){
      checkWorkerParameters.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
      return false;
      break;
     }
    }
    if(_errs1 === errors){
     if(data.custom !== undefined){
      let data0 = data.custom;
      const _errs2 = errors;
      const _errs3 = errors;
      if(errors === _errs3){
       if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
       }
       else {
        checkWorkerParameters.errors = [{instancePath:instancePath+"/custom",schemaPath:"#/components/schemas/CustomParameters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
        return false;
       }
      }
      var valid0 = _errs2 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.system !== undefined){
       const _errs6 = errors;
       if(!(checkSystemParameters(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData}))){
        vErrors = vErrors === null ? checkSystemParameters.errors : vErrors.concat(checkSystemParameters.errors);
        errors = vErrors.length;
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkWorkerParameters.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerParameters.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerSearch */
function checkWorkerSearch(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((data.scraper === undefined) && (missing0 = "scraper")){
    checkWorkerSearch.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.scraper !== undefined){
     let data0 = data.scraper;
     const _errs1 = errors;
     if(errors === _errs1){
      if(Array.isArray(data0)){
       var valid1 = true;
       const len0 = data0.length;
       for(let i0=0; i0<len0; i0++){
        const _errs3 = errors;
        if(!(checkWorkerSummary(data0[i0], {instancePath:instancePath+"/scraper/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
        vErrors = vErrors === null ? checkWorkerSummary.errors : vErrors.concat(checkWorkerSummary.errors);
        errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if(!valid1){
        break;
        }
       }
      }
      else {
       checkWorkerSearch.errors = [{instancePath:instancePath+"/scraper",schemaPath:"#/properties/scraper/type",keyword:"type",params:{type: "array"},message:"must be array"}];
       return false;
      }
     }
    }
   }
  }
  else {
   checkWorkerSearch.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerSearch.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerSearchResponse */
function checkWorkerSearchResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if(((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))){
    checkWorkerSearchResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.code !== undefined){
     let data0 = data.code;
     const _errs1 = errors;
     if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
      checkWorkerSearchResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
      return false;
     }
     if(0 !== data0){
      checkWorkerSearchResponse.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.data !== undefined){
      const _errs3 = errors;
      if(!(checkWorkerSearch(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
       vErrors = vErrors === null ? checkWorkerSearch.errors : vErrors.concat(checkWorkerSearch.errors);
       errors = vErrors.length;
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.message !== undefined){
       const _errs4 = errors;
       if(typeof data.message !== "string"){
        checkWorkerSearchResponse.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs4 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkWorkerSearchResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerSearchResponse.errors = vErrors;
 return errors === 0;
}

/** #/components/schemas/WorkerSummary */
function checkWorkerSummary(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
 let vErrors = null;
 let errors = 0;
 if(errors === 0){
  if(data && typeof data == "object" && !Array.isArray(data)){
   let missing0;
   if((((data.slug === undefined) && (missing0 = "slug")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))){
    checkWorkerSummary.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
    return false;
   }
   else {
    if(data.description !== undefined){
     const _errs1 = errors;
     if(typeof data.description !== "string"){
      checkWorkerSummary.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
      return false;
     }
     var valid0 = _errs1 === errors;
    }
    else {
     var valid0 = true;
    }
    if(valid0){
     if(data.slug !== undefined){
      let data1 = data.slug;
      const _errs3 = errors;
      const _errs4 = errors;
      if(errors === _errs4){
       if(typeof data1 === "string"){
        if(ucs2length(data1) < 1){
        checkWorkerSummary.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/ScraperSlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
        return false;
        }
       }
       else {
        checkWorkerSummary.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/components/schemas/ScraperSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
      }
      var valid0 = _errs3 === errors;
     }
     else {
      var valid0 = true;
     }
     if(valid0){
      if(data.title !== undefined){
       const _errs6 = errors;
       if(typeof data.title !== "string"){
        checkWorkerSummary.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
        return false;
       }
       var valid0 = _errs6 === errors;
      }
      else {
       var valid0 = true;
      }
     }
    }
   }
  }
  else {
   checkWorkerSummary.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
   return false;
  }
 }
 checkWorkerSummary.errors = vErrors;
 return errors === 0;
}
