// The limit: Node's HTTP server with a fixed answer. It checks nothing and reads no body.
// Arguments: port, document.
import { createServer } from "node:http";
import { exampleOf } from "../contract/examples.ts";
import { readDocument, readPort } from "./arguments.ts";

const answer = Buffer.from(JSON.stringify(exampleOf(readDocument(), "RunRecordResponse.ok")));
const headers = { "content-type": "application/json", "content-length": answer.length };

createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(answer);
}).listen(readPort(), "127.0.0.1");
