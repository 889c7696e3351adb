import {z} from 'zod';
import type {JsonPath} from './json';

/** @returns names of the properties that an object at `path` may have; none where the schema has no object */
export function knownKeys(schema: z.core.$ZodType, path: JsonPath): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return knownKeys(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    if (step === undefined) return Object.keys(shape);
    const inner = shape[String(step)];
    return inner ? knownKeys(inner, rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, rest);
  return schema instanceof z.ZodRecord ? knownKeys(schema.valueType, rest) : [];
}
