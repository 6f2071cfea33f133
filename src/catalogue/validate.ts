import * as z from 'zod/mini';
import { nameHint } from '../corpus/nearest-name.ts';
import { catalogueFile, type CatalogueFile } from './definition.ts';
import { ID_HINT } from './id.ts';
import type { YamlData } from './read-yaml.ts';

type Report = (path: string, where: 'key' | 'value', message: string, hint: string) => never;
type Issue = z.core.$ZodIssue;

/** Holds data against the definition; reports the first thing that does not fit, in words. */
export function validate(data: YamlData, report: Report): CatalogueFile {
  const result = z.safeParse(catalogueFile, data);
  if (result.success) return result.data;
  // A field misspelt is missing too, and the misspelling says more.
  const { issues } = result.error;
  return reportIssue(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!, data, report);
}

function reportIssue(issue: Issue, data: YamlData, report: Report): never {
  const path = issue.path.join('/');
  const name = fieldName(issue.path);
  if (issue.path.length > 0 && valueAt(data, issue.path) === undefined) {
    const parent = issue.path.slice(0, -1).join('/');
    return report(parent, 'key', `the field ${name} is missing`, `add ${name}: ${expectation(issue.path)}`);
  }
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
      return report(path, 'key', `${name} cannot be an id`, ID_HINT);
    case 'invalid_value':
      return report(
        path,
        'value',
        wrong(name, issue, data),
        nameHint(String(valueAt(data, issue.path)), issue.values.map(String)),
      );
    default:
      return report(path, 'value', wrong(name, issue, data), shapeHint(issue.path));
  }
}

/** How a value is written that has another shape than it is to have. */
function shapeHint(path: Issue['path']): string {
  if (path.length === 0) return 'begin it with `version: 1`, or have claims init make it';
  switch (definitionAt(path)._zod.def.type) {
    case 'record':
      return 'write each as its id with a colon, and its fields indented under that';
    case 'array':
      return 'begin each entry with a hyphen and a space';
    default:
      return 'write it so';
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
function definitionAt(path: Issue['path']): Type {
  let at: Type = catalogueFile;
  for (const step of path) {
    const definition = unwrap(at)._zod.def;
    if (definition.type === 'object') at = shapeOf(definition)[String(step)] ?? at;
    else if (definition.type === 'array') at = (definition as z.core.$ZodArrayDef).element;
    else if (definition.type === 'record') at = (definition as z.core.$ZodRecordDef).valueType;
  }
  return unwrap(at);
}

// Types are told by their names: naming zod's classes would bring all of zod into the program.
type Type = z.core.$ZodType;

function unwrap(type: Type): Type {
  const definition = type._zod.def;
  return definition.type === 'optional' ? unwrap((definition as z.core.$ZodOptionalDef).innerType) : type;
}

function shapeOf(definition: z.core.$ZodTypeDef): Readonly<Record<string, Type>> {
  return (definition as z.core.$ZodObjectDef).shape;
}

function fieldsAt(path: Issue['path']): string[] {
  const definition = definitionAt(path)._zod.def;
  if (definition.type === 'object') return Object.keys(shapeOf(definition));
  const keys = definition.type === 'record' ? (definition as z.core.$ZodRecordDef).keyType._zod.def : undefined;
  return keys?.type === 'enum' ? Object.keys((keys as z.core.$ZodEnumDef).entries) : [];
}

function expectation(path: Issue['path']): string {
  const type = definitionAt(path);
  const definition = type._zod.def;
  if (definition.type === 'object') return 'a map of fields';
  if (definition.type === 'record') return 'a map of ids';
  if (definition.type === 'array') return 'a list';
  if (definition.type === 'enum') return Object.values((definition as z.core.$ZodEnumDef).entries).join(' or ');
  return String(z.globalRegistry.get(type)?.['expected'] ?? 'something else');
}
