import { parentPort, workerData } from "node:worker_threads";
import { sectionsOf } from "./passages.ts";
import type { FullText } from "./request.ts";

// A PDF from the network is read here, apart, so that one made to eat time or memory takes nothing but this with it.
const sections = await sectionsOf(workerData as FullText);
parentPort?.postMessage(sections.map(({ section, text }) => ({ section, text })));
