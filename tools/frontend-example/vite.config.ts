import { defineConfig, loadEnv } from "vite";
import { serviceWorker } from "./src/service-worker-plugin.ts";

/** Where the proxy of the README listens. */
const PROXY = "http://127.0.0.1:4040";

export default defineConfig(({ mode }) => {
  const root = import.meta.dirname;
  const { VITE_CORECLAW_URL: address = "" } = loadEnv(mode, root, "VITE_");
  return {
    root,
    build: { target: "es2023" },
    plugins: address === "" ? [serviceWorker()] : [],
    server: { proxy: address.startsWith("/") ? { [address]: PROXY } : {} },
  };
});
