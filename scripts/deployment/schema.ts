// The browsers' own form of what an administrator may set (`public/managed-schema.json`), and what of a document breaks it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run';

/** The part of JSON Schema that Chrome understands in a managed schema. */
export interface Schema {
  id?: string;
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

export function managedSchema(): Schema {
  return JSON.parse(readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8')) as Schema;
}

/** What of `value` the schema does not allow, one line each with its place; empty when it fits. */
export function misfits(value: unknown, schema: Schema, root = schema, at = 'document'): string[] {
  const { type, ...rules } = resolved(schema, root);
  if (type && !isOf(type, value)) return [`${at}: ${typeof value} where ${type} is wanted`];
  const own = broken(value, rules).map((rule) => `${at}: ${rule}`);
  if (Array.isArray(value))
    return [...own, ...value.flatMap((item, i) => misfits(item, rules.items ?? {}, root, `${at}[${i}]`))];
  if (typeof value !== 'object' || value === null) return own;
  const inside = Object.entries(value).flatMap(([key, held]) => {
    const known = rules.properties?.[key];
    return known ? misfits(held, known, root, `${at}.${key}`) : [`${at}.${key}: no such key`];
  });
  return [...own, ...inside];
}

function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = named(root, schema.$ref.replace(/^#\/(\$defs|definitions)\//, ''));
  if (!found) throw new Error(`the schema has no ${schema.$ref}`);
  return found;
}

function named(schema: Schema, id: string): Schema | undefined {
  if (schema.id === id) return schema;
  for (const part of [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])]) {
    const found = named(part, id);
    if (found) return found;
  }
  return undefined;
}

function isOf(type: NonNullable<Schema['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function broken(value: unknown, rules: Schema): string[] {
  const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = rules;
  const said: string[] = [];
  if (rules.enum && !rules.enum.includes(value)) said.push(`${value} is none of ${rules.enum.join(', ')}`);
  if (typeof value === 'number' && (value < minimum || value > maximum))
    said.push(`${value} is not from ${minimum} to ${maximum}`);
  if (typeof value === 'string' && (value.length < minLength || value.length > maxLength))
    said.push(`${value.length} characters, not ${minLength} to ${maxLength}`);
  if (typeof value === 'string' && rules.pattern && !new RegExp(rules.pattern, 'u').test(value))
    said.push(`does not match ${rules.pattern}`);
  if (Array.isArray(value) && (value.length < (rules.minItems ?? 0) || value.length > (rules.maxItems ?? Infinity)))
    said.push(`${value.length} items`);
  return said;
}
