var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/index.ts
var index_exports = {};
__export(index_exports, {
  handoffSheets: () => import_program.handoffSheets,
  linkingFunctionArchive: () => import_program.linkingFunctionArchive,
  load: () => import_program.load,
  readBeside: () => import_program.readBeside,
  synthesise: () => import_program.synthesise,
  textReport: () => import_program.textReport,
  writeOutput: () => import_program.writeOutput
});
module.exports = __toCommonJS(index_exports);
var import_program = require("./program.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  handoffSheets,
  linkingFunctionArchive,
  load,
  readBeside,
  synthesise,
  textReport,
  writeOutput
});
