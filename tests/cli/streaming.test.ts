import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../support/packs.js';

const DIGEST = join(ROOT, 'bin', 'digest.js');

test('detect reads a thousand files in one run, one line each, in path order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-many-'));
  try {
    for (let i = 0; i < 1000; i++) {
      const name = `${String(i).padStart(4, '0')}.txt`;
      writeFileSync(join(folder, name), `Переговори про обмін полоненими тривають, раунд ${i}.\n`);
    }
    const child = spawn(process.execPath, [DIGEST, 'detect', folder]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const [code] = (await once(child, 'close')) as [number];
    const lines = output.trim().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(1000);
    expect(lines[517]).toContain('0517.txt');
    expect(lines.every((line) => line.includes('"code":"uk"'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 30_000);

test('a record is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [DIGEST, 'detect', '--input', 'ndjson', '-']);
  child.stdin.write(
    `${JSON.stringify({ id: 'first', text: 'The talks will resume next week in Doha.' })}\n`,
  );
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(chunk)).toContain('"id":"first"');
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
}, 30_000);
