// The rooms and the arrows between them (CONTRIBUTING.md draws them). A room may import itself and what is listed.
const may = {
  model: [],
  language: ["model"],
  reading: ["model", "language"],
  pipeline: ["model", "language"],
  engines: ["model", "language", "pipeline"],
  net: ["model"],
  databases: ["model", "language", "reading", "net"],
  store: ["model", "language", "reading"],
  site: ["model"],
};

const arrows = Object.entries(may).map(([room, others]) => ({
  name: `arrows-of-${room}`,
  comment: `src/${room} may import ${["itself", ...others].join(", ")} and packages, nothing else of ours`,
  severity: "error",
  from: { path: `^src/${room}/`, pathNot: "\\.(test|example)\\.ts$" },
  to: { path: "^(src|scripts)/", pathNot: `^src/(${[room, ...others].join("|")})/` },
}));

export default {
  forbidden: [
    ...arrows,
    {
      name: "model-imports-zod-only",
      severity: "error",
      from: { path: "^src/model/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypesNot: ["local"], pathNot: "^(node_modules/zod/|src/model/)" },
    },
    {
      name: "pure-rooms-touch-no-effects",
      comment: "stages are pure: no disk, network, process or clock",
      severity: "error",
      from: { path: "^src/(model|language|reading|pipeline|engines)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "fetch-lives-in-net",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/net/|\\.test\\.ts$" },
      to: { path: "^((node:)?https?$|(node:)?net$|node_modules/undici/)" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-imports-scripts",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^scripts/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js", ".json"] },
  },
};
