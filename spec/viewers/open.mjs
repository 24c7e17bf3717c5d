// Opens the document in Swagger UI and in Redoc, in a headless browser, and fails where a page reports an error or does not
// show every tag and operation. Usage: node open.mjs CHROMIUM [FOLDER for screenshots]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { redoc, swaggerUi } from './pages.mjs';

const [browserPath, screenshots] = process.argv.slice(2);
const spec = fileURLToPath(new URL('..', import.meta.url));
const document = await readFile(join(spec, 'threatconnect-v2.yaml'), 'utf8');
const operations = [...document.matchAll(/^ +operationId: (\w+)$/gm)].map(match => match[1]).sort();
const tags = [...document.slice(0, document.indexOf('\npaths:')).matchAll(/^ {2}- name: (\w+)$/gm)].map(match => match[1]).sort();

const server = createServer(serve).listen(0, '127.0.0.1');
await new Promise(resolve => server.once('listening', resolve));
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

let failed = false;
for (const viewer of [swaggerUi, redoc]) {
  const faults = await open(viewer);
  console.log(faults.length === 0
    ? `${viewer.name} shows ${operations.length} operations under ${tags.length} tags without an error.`
    : `${viewer.name} does not open the document:\n  ${faults.join('\n  ')}`);
  failed ||= faults.length > 0;
}

await browser.close();
server.close();
process.exit(failed ? 1 : 0);

async function open(viewer) {
  const faults = [];
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', error => faults.push(`page: ${error.message}`));
  page.on('requestfailed', request => faults.push(`request: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', response => response.status() >= 400 && faults.push(`request: ${response.url()} ${response.status()}`));
  // Redoc asks for its own logo elsewhere; nothing leaves this machine.
  await page.route(url => url.hostname !== '127.0.0.1', route => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
  const address = `http://127.0.0.1:${server.address().port}/${viewer.path}`;
  await page.goto(address);
  const started = await page.locator(viewer.started).first().waitFor({ timeout: 120_000 }).then(() => true, () => false);
  if (!started) {
    return [...faults, 'page: nothing came within two minutes'];
  }

  const shown = await viewer.read(page);
  faults.push(...shown.errors, ...differences('operation', operations, shown.operations), ...differences('tag', tags, shown.tags));
  faults.push(...(await page.$$eval(viewer.errors, nodes => nodes.map(node => node.innerText))).map(text => `shown: ${text}`));
  if (screenshots) {
    await viewer.photograph(page, { address, named: name => join(screenshots, `${viewer.path}-${name}.png`) });
  }

  await page.close();
  return faults;
}

function differences(kind, expected, actual) {
  return [
    ...expected.filter(name => !actual.includes(name)).map(name => `${kind} ${name} is not shown`),
    ...actual.filter(name => !expected.includes(name)).map(name => `${kind} ${name} is shown and not in the document`),
  ];
}

async function serve(request, response) {
  const viewer = [swaggerUi, redoc].find(viewer => request.url === `/${viewer.path}`);
  const file = request.url === '/document.yaml' ? 'threatconnect-v2.yaml' : [swaggerUi, redoc].flatMap(viewer => viewer.files).find(file => request.url === `/${file}`);
  if (viewer) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(viewer.html);
  } else if (file) {
    const type = file.endsWith('.css') ? 'text/css' : file.endsWith('.js') ? 'text/javascript' : 'application/yaml';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(await readFile(join(spec, file)));
  } else {
    response.writeHead(404).end();
  }
}
