import { expect, test } from "vitest";
import { reportFolder } from "../engines/extractive/compose.example.ts";
import { ReportFolder } from "../model/report-folder.ts";
import { checkReport } from "./check.ts";

test("a folder as the pipeline writes it holds its schema and has no finding", () => {
  expect(checkReport(ReportFolder.parse(reportFolder()))).toEqual([]);
});
