// Writes what servers without Node need: packages/ui/dist/entry-forms/, a form as HTML for each part that asks
// something, the words for what is wrong, the JSON Schema of what is saved, and the PHP that fills and reads the forms.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} folder the ui package, built */
export async function buildEntryForms(folder) {
  const built = join(folder, 'dist');
  const { entryForms, formWords, schema } = await import(
    pathToFileURL(join(built, 'server/entryForms.js')).href
  );
  const out = join(built, 'entry-forms');
  await mkdir(out, { recursive: true });
  const json = (/** @type {unknown} */ data) => JSON.stringify(data, null, 2) + '\n';
  await Promise.all([
    ...Object.entries(entryForms()).map(([name, html]) => writeFile(join(out, name), html)),
    writeFile(join(out, 'words.json'), json(formWords)),
    writeFile(join(out, 'project.schema.json'), json(schema)),
    copyFile(join(folder, 'src/server/coprod.php'), join(out, 'coprod.php')),
  ]);
}
