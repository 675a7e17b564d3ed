import { expect, test } from "vitest";
import { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import type { Asked } from "../../net/scripted-server.example.ts";
import type { Ask } from "../searched-database.ts";
import { type Sample, works } from "./sample.example.ts";
import { SAMPLES } from "./samples.example.ts";

const STRANGE: unknown[] = [
  null,
  0,
  -1.5,
  true,
  "",
  " ",
  "x",
  "<b>",
  "\u0000",
  "\ud800",
  [],
  [null],
  [[]],
  {},
  { x: {} },
  1e30,
];

/** Every body that differs from this one in a single value, or lacks it. */
function* spoilt(body: string): Generator<string> {
  if (body.trimStart().startsWith("<")) {
    for (const name of new Set(body.match(/<([A-Za-z:]+)[ >]/g)?.map((tag) => tag.slice(1, -1)))) {
      const whole = new RegExp(`<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`);
      for (const instead of [
        "",
        `<${name}/>`,
        `<${name}>&x;&#1114111;</${name}>`,
        `<${name}>${"9".repeat(40)}</${name}>`,
      ])
        yield body.replace(whole, instead);
    }
    return;
  }
  const whole = JSON.parse(body) as unknown;
  for (const path of pathsOf(whole))
    for (const value of STRANGE) yield JSON.stringify(replaced(whole, path, value));
}

function* pathsOf(value: unknown, path: string[] = []): Generator<string[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
}

function replaced(value: unknown, [key, ...rest]: string[], instead: unknown): unknown {
  if (key === undefined) return instead;
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? replaced(inner, rest, instead) : inner));
  const inner = (value as Record<string, unknown>)[key];
  return { ...(value as object), [key]: replaced(inner, rest, instead) };
}

/** The records of the first page, where one request has the body that `spoil` makes of the right one. */
async function firstPage(
  sample: Sample,
  spoil: (path: string, body: string) => string,
): Promise<BibliographicRecord[]> {
  const ask: Ask = async (path, parameters, read) => {
    const query = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    );
    const asked: Asked = { path, query, headers: {}, before: 0 };
    return {
      value: read(spoil(path, sample.answer(asked, works(2))), 200),
      date: "2026-01-02T00:00:00.000Z",
    };
  };
  for await (const page of sample.database.pages(ask, {})) return page.records;
  return [];
}

test.each(SAMPLES.map((sample) => [sample.database.id, sample] as const))(
  "%s: whatever stands in a field, there is a record that its schema takes, or the answer is refused as a whole",
  async (_, sample) => {
    const bodies = new Map<string, string>();
    await firstPage(sample, (path, body) => {
      bodies.set(path, body);
      return body;
    });
    let read = 0;
    for (const [path, body] of bodies) {
      for (const other of spoilt(body)) {
        const spoil = (asked: string, right: string) => (asked === path ? other : right);
        const outcome = await firstPage(sample, spoil).catch((cause: unknown) => cause);
        if (outcome instanceof MalformedAnswer) continue;
        expect(outcome, other.slice(0, 2_000)).toBeInstanceOf(Array);
        for (const record of outcome as BibliographicRecord[]) {
          const { error } = BibliographicRecord.safeParse(record);
          expect(error, `${other.slice(0, 2_000)}\n${JSON.stringify(record)}`).toBeUndefined();
          read++;
        }
      }
    }
    expect(read).toBeGreaterThan(20);
  },
);
