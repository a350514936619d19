// Makes sightline.css and sightline.js of ours and of what npm's packages bring. The build calls it: node build.mjs FOLDER
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? 'out');

// GDS Transport may stand on GOV.UK alone: whoever reads this reads it in the letters of their own system.
const letters = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** A style sheet as its outermost statements and blocks, in order. */
function* blocksOf(css) {
  let depth = 0;
  let from = 0;
  let quote = '';
  for (let i = 0; i < css.length; i += 1) {
    const c = css[i];
    if (quote) {
      if (c === '\\') i += 1;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '{') depth += 1;
    else if (c === '}') depth -= 1;
    if (!quote && depth === 0 && (c === '}' || c === ';')) {
      yield css.slice(from, i + 1).trim();
      from = i + 1;
    }
  }
}

/** The rules of a style sheet whose selector a question is answered with yes for, those inside conditions too. */
function rulesWhere(css, wanted) {
  let kept = '';
  for (const block of blocksOf(css)) {
    const at = block.indexOf('{');
    const head = at < 0 ? block : block.slice(0, at);
    // A condition that only Internet Explorer reads is no condition to a bundler.
    if (head.includes('\\0')) continue;
    if (/^@(media|supports)/.test(head)) {
      const inside = rulesWhere(block.slice(at + 1, -1), wanted);
      kept += inside && `${head}{${inside}}`;
    } else if (at >= 0 && wanted(head)) kept += block;
  }
  return kept;
}

/** What a package's style sheet is without letters, crown, crest and pictures that are not served here. */
function ours(css, file) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@font-face\{[^}]*\}/g, '').replaceAll('GDS Transport,arial,sans-serif', letters);
  const chosen = file.includes('ministryofjustice')
    // It brings an older copy of GOV.UK's own rules with it.
    ? rulesWhere(plain, (selector) => /\.moj-|^:root/.test(selector)).replace(/:root\{--govuk[^}]*\}/g, '')
    : rulesWhere(plain, (selector) => !/crown|crest|copyright-logo|licence-logo|__logotype/.test(selector));
  return chosen.replace(/[\w-]+:[^;{}]*url\((?!["']?data:)[^)]*\)[^;{}]*;?/g, '');
}

// The licence asks that the notice goes with every copy.
const notice = `/*\n${(await readFile(path.join(here, 'LICENCES.md'), 'utf8')).replaceAll('*/', '')}*/`;

const styles = {
  name: 'styles of packages',
  setup(bundle) {
    bundle.onLoad({ filter: /node_modules.*\.css$/ }, async ({ path: file }) => ({ contents: ours(await readFile(file, 'utf8'), file), loader: 'css' }));
  },
};

await build({
  absWorkingDir: here,
  entryPoints: ['sightline.js', 'sightline.css'],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  legalComments: 'none',
  banner: { css: notice, js: notice },
  logLevel: 'warning',
  plugins: [styles],
});
