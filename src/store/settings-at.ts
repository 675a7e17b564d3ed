import { z } from "zod";

/** The settings that a schema knows at a path, in the order of its declaration; none where it has no fixed ones. */
export function settingsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType[] = [schema];
  for (const step of path) at = at.flatMap((each) => inside(bare(each), step));
  return [...new Set(at.flatMap((each) => bare(each).flatMap((one) => Object.keys(shapeOf(one) ?? {}))))];
}

function inside(schemas: z.core.$ZodType[], step: PropertyKey): z.core.$ZodType[] {
  return schemas.flatMap((schema) => {
    if (schema instanceof z.ZodArray) return [schema.element as z.core.$ZodType];
    if (schema instanceof z.ZodRecord) return [schema.valueType as z.core.$ZodType];
    const field = shapeOf(schema)?.[String(step)];
    return field === undefined ? [] : [field];
  });
}

function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  return schema instanceof z.ZodObject ? schema.shape : undefined;
}

/** Without what wraps it (optional, default) and with every branch of a union. */
function bare(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return bare(schema.unwrap() as z.core.$ZodType);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => bare(option as z.core.$ZodType));
  return [schema];
}
