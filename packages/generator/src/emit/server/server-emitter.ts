import type { Service } from "../../service/types.ts";
import type { EmitOptions, EmittedFile } from "../emitted-file.ts";

export type ServerEmitter = (service: Service, options: EmitOptions) => EmittedFile;
