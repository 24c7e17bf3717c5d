// The pages of the two viewers, and how to read from each what it shows.
const head = '<meta charset="utf-8"><link rel="icon" href="data:,">';

export const swaggerUi = {
  name: 'Swagger UI',
  path: 'swagger-ui',
  files: ['node_modules/swagger-ui-dist/swagger-ui.css', 'node_modules/swagger-ui-dist/swagger-ui-bundle.js'],
  html: `<!doctype html><html lang="en"><head>${head}<title>Swagger UI</title>
    <link rel="stylesheet" href="/node_modules/swagger-ui-dist/swagger-ui.css"></head>
    <body><div id="page"></div><script src="/node_modules/swagger-ui-dist/swagger-ui-bundle.js"></script>
    <script>window.ui = SwaggerUIBundle({ url: '/document.yaml', dom_id: '#page', deepLinking: true, docExpansion: 'list', syntaxHighlight: false });</script></body></html>`,
  started: '.opblock',
  errors: '.errors-wrapper, .loading-container .failed',

  // It draws only what is in view, so that the page is scrolled from top to bottom.
  async read(page) {
    const operations = new Set();
    const tags = new Set();
    for (let atEnd = false; !atEnd;) {
      const shown = await page.evaluate(() => ({
        operations: [...document.querySelectorAll('.opblock')].map(block => block.id.replace(/^operations-[^-]+-/, '')),
        tags: [...document.querySelectorAll('.opblock-tag')].map(tag => tag.dataset.tag),
        atEnd: window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1,
      }));
      shown.operations.forEach(operation => operations.add(operation));
      shown.tags.forEach(tag => tags.add(tag));
      atEnd = shown.atEnd;
      await page.evaluate(() => window.scrollBy(0, window.innerHeight / 2));
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }

    return { operations: [...operations], tags: [...tags], errors: await resolveAll(page) };
  },

  async photograph(page, file) {
    for (const [name, id] of [['top', ''], ['operation', 'Groups/listGroups'], ['create', 'Indicators/createIndicator']]) {
      await page.goto('about:blank');
      await page.goto(`${file.address}#/${id}`);
      await page.locator(id === '' ? '.opblock' : `.opblock.is-open .responses-inner`).first().waitFor();
      await page.waitForTimeout(1_000);
      await page.screenshot({ path: file.named(name) });
    }
  },
};

export const redoc = {
  name: 'Redoc',
  path: 'redoc',
  files: ['node_modules/redoc/bundles/redoc.standalone.js'],
  html: `<!doctype html><html lang="en"><head>${head}<title>Redoc</title></head>
    <body><div id="page"></div><script src="/node_modules/redoc/bundles/redoc.standalone.js"></script>
    <script>Redoc.init('/document.yaml', { disableSearch: true, hideDownloadButton: true }, document.getElementById('page'));</script></body></html>`,
  started: '[data-section-id^="tag/Playbooks/operation/"]',
  errors: '#page > :not(.redoc-wrap)',

  // It resolves all references before it shows anything, and has all on the page.
  read: page => page.evaluate(() => {
    const sections = [...document.querySelectorAll('[data-section-id^="tag/"]')].map(section => section.dataset.sectionId.split('/'));
    return {
      operations: sections.filter(parts => parts.length === 4).map(parts => parts[3]),
      tags: sections.filter(parts => parts.length === 2).map(parts => parts[1]),
      errors: [],
    };
  }),

  async photograph(page, file) {
    await page.screenshot({ path: file.named('top') });
    for (const [name, id] of [['operation', 'tag/Groups/operation/listGroups'], ['create', 'tag/Indicators/operation/createIndicator']]) {
      await page.locator(`[data-section-id="${id}"]`).screenshot({ path: file.named(name) });
    }
  },
};

// What opening every operation by hand would do: Swagger UI resolves its references only then. All paths at once take seconds; one by one,
// each goes through the whole document again.
function resolveAll(page) {
  return page.evaluate(async () => {
    const paths = ['paths'];
    window.ui.specActions.requestResolvedSubtree(paths);
    const isResolved = () => window.ui.specSelectors.specResolvedSubtree(paths) !== undefined;
    for (let waited = 0; waited < 900 && !isResolved(); waited++) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }

    return [
      ...(isResolved() ? [] : ['resolver: not resolved within 90 seconds']),
      ...window.ui.errSelectors.allErrors().toJS().map(error => `resolver: ${error.message}`),
    ];
  });
}
