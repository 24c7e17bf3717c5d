// The list of items: chosen by class, type and owner, searched, and paged.
import { create, get, guarded, labelChips, tagChips, time } from './dom.js';

const pageSize = 50;

// What was chosen last, for when the user comes back.
const chosen = { class: '', type: '', owner: '', search: '', start: 0 };

export async function showItems(view, overview) {
  const rows = create('tbody');
  const count = create('span', { class: 'quiet', role: 'status' });
  const back = create('button', { onclick: guarded(() => turn(-pageSize)) }, 'Back');
  const on = create('button', { onclick: guarded(() => turn(pageSize)) }, 'Next');
  const types = create('select', { name: 'type', onchange: guarded(choose) });
  let asked = 0;

  const controls = create('form', { class: 'controls', onsubmit: event => event.preventDefault() },
    create('label', {}, 'Search', create('input', {
      type: 'search', name: 'search', value: chosen.search, placeholder: 'name, value, ID, tag, label, attribute', oninput: guarded(choose),
    })),
    create('label', {}, 'Class', select('class', overview.classes.map(each => [each.name, `${each.title} (${total(each)})`]))),
    create('label', {}, 'Type', types),
    create('label', {}, 'Owner', select('owner', overview.owners.map(owner => [owner.id, `${owner.name} (${owner.type})`]))));

  view.replaceChildren(
    controls,
    create('div', { class: 'scroll' }, create('table', {},
      create('thead', {}, create('tr', {}, ...['Type', 'Name or value', 'Tags', 'Labels'].map(title => create('th', {}, title)),
        create('th', { class: 'number' }, 'Attributes'), create('th', { class: 'number' }, 'Associations'), create('th', {}, 'Owner'),
        create('th', {}, 'Modified'))),
      rows)),
    create('div', { class: 'pager' }, back, on, count));
  fillTypes();
  await load();
  return { refresh: load, requestsChanged() {} };

  function select(name, options) {
    return create('select', { name, onchange: guarded(choose) }, create('option', { value: '' }, 'All'),
      ...options.map(([value, title]) => create('option', { value, selected: String(value) === chosen[name] }, title)));
  }

  function fillTypes() {
    const classes = overview.classes.filter(each => chosen.class === '' || each.name === chosen.class);
    const names = [...new Set(classes.flatMap(each => each.types.map(type => type.name)))];
    if (!names.includes(chosen.type)) {
      chosen.type = '';
    }

    types.replaceChildren(create('option', { value: '' }, 'All'), ...names.map(name =>
      create('option', { value: name, selected: name === chosen.type }, name)));
  }

  async function choose() {
    const given = new FormData(controls);
    for (const name of ['class', 'type', 'owner', 'search']) {
      chosen[name] = given.get(name);
    }

    chosen.start = 0;
    fillTypes();
    await load();
  }

  async function turn(by) {
    chosen.start = Math.max(0, chosen.start + by);
    await load();
  }

  async function load() {
    const number = ++asked;
    const page = await get('items', { ...chosen, limit: pageSize });
    // A later search may have been faster.
    if (number === asked) {
      show(page);
    }
  }

  function show(page) {
    chosen.start = page.start;
    rows.replaceChildren(...page.items.map(row));
    const last = page.start + page.items.length;
    count.textContent = page.total === 0 ? 'No item' : `${page.start + 1} to ${last} of ${page.total}`;
    back.disabled = page.start === 0;
    on.disabled = last >= page.total;
  }
}

const total = itemClass => itemClass.types.reduce((sum, type) => sum + type.count, 0);

const row = item => create('tr', {},
  create('td', { class: `type ${item.class}` }, item.type),
  create('td', { class: 'name' }, create('a', { href: `#/item/${item.id}` }, item.name)),
  create('td', {}, ...tagChips(item.tags)),
  create('td', { class: 'fixed' }, ...labelChips(item.labels)),
  create('td', { class: 'number' }, String(item.attributes.length)),
  create('td', { class: 'number' }, String(item.associations)),
  create('td', { class: 'fixed' }, item.owner),
  create('td', { class: 'fixed quiet' }, time(item.modified)));
