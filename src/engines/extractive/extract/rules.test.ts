import { describe, expect, test } from "vitest";
import { DEFINES, DOES, OTHERS, OTHERS_FIRST, TRIES, WANTS } from "./no-result.ts";
import { OWN_VOICE } from "./own-voice.ts";
import { POINTS_BACK } from "./points-back.ts";
import { RESULT_WORDS } from "./result-words.ts";
import { SELF_REFERENCES } from "./self-reference.ts";
import { UNFIT } from "./stands-alone.ts";
import { CONTRARY, TELLS } from "./tells-relation.ts";

const OTHER_WORKS = [OTHERS_FIRST, OTHERS];
const RELATIONS = [...Object.values(TELLS), ...Object.values(CONTRARY)];
const TABLES = {
  RELATIONS,
  DEFINES,
  DOES,
  TRIES,
  WANTS,
  OTHER_WORKS,
  RESULT_WORDS,
  OWN_VOICE,
  POINTS_BACK,
  SELF_REFERENCES,
  UNFIT,
};

describe.each(Object.entries(TABLES))("%s", (_, rules) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))("%s: its examples hold", (_name, rule) => {
    const { pattern, finds, leaves } = rule;
    expect(finds.filter((sentence) => sentence.search(pattern) < 0)).toEqual([]);
    expect(leaves.filter((sentence) => sentence.search(pattern) >= 0)).toEqual([]);
    expect(finds.length * leaves.length).toBeGreaterThan(0);
  });
});
