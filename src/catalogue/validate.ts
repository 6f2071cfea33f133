import * as z from 'zod/mini';
import { nameHint } from '../corpus/nearest-name.ts';
import { catalogueFile, type CatalogueFile } from './definition.ts';
import type { YamlData } from './read-yaml.ts';

type Report = (path: string, where: 'key' | 'value', message: string, hint: string) => never;
type Issue = z.core.$ZodIssue;

/** Holds data against the definition; reports the first thing that does not fit, in words. */
export function validate(data: YamlData, report: Report): CatalogueFile {
  const result = z.safeParse(catalogueFile, data);
  if (result.success) return result.data;
  return reportIssue(result.error.issues[0]!, data, report);
}

function reportIssue(issue: Issue, data: YamlData, report: Report): never {
  const path = issue.path.join('/');
  const name = fieldName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0]!;
      return report(
        path === '' ? key : `${path}/${key}`,
        'key',
        `unknown field ${key}`,
        nameHint(key, fieldsAt(issue.path)),
      );
    }
    case 'invalid_key':
      return report(path, 'key', `${name} cannot be an id`, 'use small letters, digits and single hyphens');
    case 'invalid_type':
      if (valueAt(data, issue.path) === undefined) {
        const parent = issue.path.slice(0, -1).join('/');
        return report(parent, 'key', `the field ${name} is missing`, `add ${name}: ${expectation(issue.path)}`);
      }
      return report(path, 'value', wrong(name, issue, data), 'write it so');
    case 'invalid_value':
      return report(
        path,
        'value',
        wrong(name, issue, data),
        nameHint(String(valueAt(data, issue.path)), issue.values.map(String)),
      );
    default:
      return report(path, 'value', wrong(name, issue, data), 'write it so');
  }
}

function wrong(name: string, issue: Issue, data: YamlData): string {
  return `${name} is to be ${expectation(issue.path)}, not ${found(valueAt(data, issue.path))}`;
}

function found(value: YamlData | undefined): string {
  if (value === undefined || value === '') return 'empty';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  return Array.isArray(value) ? 'a list' : 'a map of fields';
}

function fieldName(path: Issue['path']): string {
  const last = path.at(-1);
  if (last === undefined) return 'the catalogue';
  return typeof last === 'number' ? `entry ${last + 1} of ${String(path.at(-2))}` : String(last);
}

function valueAt(data: YamlData | undefined, path: Issue['path']): YamlData | undefined {
  let value: YamlData | undefined = data;
  for (const step of path) {
    if (typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, YamlData>)[step];
  }
  return value;
}

/** The part of the definition at a path, looked through optional wrappers, lists and maps. */
function definitionAt(path: Issue['path']): z.core.$ZodType {
  let at: z.core.$ZodType = catalogueFile;
  for (const step of path) {
    at = unwrap(at);
    if (at instanceof z.core.$ZodObject) at = at._zod.def.shape[String(step)] ?? at;
    else if (at instanceof z.core.$ZodArray) at = at._zod.def.element;
    else if (at instanceof z.core.$ZodRecord) at = at._zod.def.valueType;
  }
  return unwrap(at);
}

function unwrap(type: z.core.$ZodType): z.core.$ZodType {
  return type instanceof z.core.$ZodOptional ? unwrap(type._zod.def.innerType) : type;
}

function fieldsAt(path: Issue['path']): string[] {
  const type = definitionAt(path);
  return type instanceof z.core.$ZodObject ? Object.keys(type._zod.def.shape) : [];
}

function expectation(path: Issue['path']): string {
  const type = definitionAt(path);
  if (type instanceof z.core.$ZodObject) return 'a map of fields';
  if (type instanceof z.core.$ZodRecord) return 'a map of ids';
  if (type instanceof z.core.$ZodArray) return 'a list';
  if (type instanceof z.core.$ZodEnum) return Object.values(type._zod.def.entries).join(' or ');
  return String(z.globalRegistry.get(type)?.['expected'] ?? 'something else');
}
