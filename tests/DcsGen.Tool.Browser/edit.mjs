// An edit of the home document, as a service makes it in a minor version: some of it is safe, some only looks so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './browser.mjs';

export const home = readFileSync(join(repository, 'specs/dcs.openapi.yaml'), 'utf8');

const edits = [
  // It tells of nothing that breaks.
  ['version: 2.0.0', 'version: 2.1.0'],
  // Compiles, and fails.
  ['            maximum: 1000\n', '            maximum: 500\n'],
  // Compiles, and gives other pages.
  ['            default: 10\n', '            default: 20\n'],
  // Safe for the service, and another type in C#.
  ['      required: [id, status]\n      properties:\n        id:\n          description: Task execution record ID. It is the bigkey_id', '      required: [id, status, scan_type]\n      properties:\n        id:\n          description: Task execution record ID. It is the bigkey_id'],
  ["          $ref: '#/components/schemas/ScanType'\n", "          $ref: '#/components/schemas/ScanType'\n        key_count:\n          description: Number of keys that the task has looked at.\n          type: integer\n          format: int64\n"],
  ['      enum: [manual, auto]\n      x-enum-descriptions:\n        - Manual analysis.\n        - Automatic analysis.\n', '      enum: [manual, auto, scheduled]\n      x-enum-descriptions:\n        - Manual analysis.\n        - Automatic analysis.\n        - Analysis by a schedule.\n'],
  // Reaches every operation.
  ['        error_ext_msg:\n          description: Extended error information. This parameter is not used currently and is set to null.\n          type: string\n          nullable: true\n', ''],
];

export const edited = edits.reduce((text, [from, to]) => {
  assert.ok(text.includes(from), `The home document no longer has: ${from}`);
  return text.replace(from, to);
}, home);
