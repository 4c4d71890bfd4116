/** Our own lint rules, as a Redocly plugin. What each one demands stands at its definition. */
import type { Plugin } from "@redocly/openapi-core";
import { answerEnvelope } from "./answer-envelope.ts";
import { described } from "./described.ts";
import { dialectRule } from "./dialect.ts";
import { errorScenarios } from "./error-scenarios.ts";
import { errorTable } from "./error-table.ts";
import { exemplified } from "./exemplified.ts";
import { expressions } from "./expressions.ts";
import { extensionValues } from "./extension-values.ts";
import { firstExample } from "./first-example.ts";
import { openAndClosed } from "./open-and-closed.ts";
import { operationExtensions } from "./operation-extensions.ts";
import { operationId } from "./operation-id.ts";
import { pathFolder } from "./path-folder.ts";
import { referenceSiblings } from "./reference-siblings.ts";
import { requiredBody } from "./required-body.ts";
import { rootReferences } from "./root-references.ts";
import { scenarioNames } from "./scenario-names.ts";
import { schemaValues } from "./schema-values.ts";
import { statuses } from "./statuses.ts";
import { wireMembers } from "./wire-members.ts";

export default function plugin(): Plugin {
  return {
    id: "coreclaw",
    rules: {
      oas3: {
        "answer-envelope": answerEnvelope,
        described,
        dialect: dialectRule,
        "error-scenarios": errorScenarios,
        "error-table": errorTable,
        exemplified,
        expressions,
        "extension-values": extensionValues,
        "first-example": firstExample,
        "open-and-closed": openAndClosed,
        "operation-extensions": operationExtensions,
        "operation-id": operationId,
        "path-folder": pathFolder,
        "reference-siblings": referenceSiblings,
        "required-body": requiredBody,
        "root-references": rootReferences,
        "scenario-names": scenarioNames,
        "schema-values": schemaValues,
        statuses,
        "wire-members": wireMembers,
      },
    },
  };
}
