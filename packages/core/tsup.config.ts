import { defineConfig } from 'tsup';
import { modules } from '../../scripts/tsup-modules.mjs';

export default defineConfig(modules);
