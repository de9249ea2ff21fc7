#!/usr/bin/env node
import { leave, main } from '../dist/cli.js';

await leave(await main(process.argv.slice(2)));
