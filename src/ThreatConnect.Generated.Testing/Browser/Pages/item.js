// One item with all that it has, and the picture of its associations.
import { create, get, labelChips, tagChips, time } from './dom.js';
import { drawPicture } from './picture.js';

export async function showItem(view, id) {
  await load();
  return { refresh: load, requestsChanged() {} };

  async function load() {
    const item = await get(`items/${encodeURIComponent(id)}`);
    view.replaceChildren(
      create('div', { class: `type quiet ${item.class}` }, `${item.type} ${item.id}`),
      create('h1', {}, item.name),
      create('code', { class: 'quiet' }, `GET ${item.target}`),
      create('div', { class: 'columns' }, facts(item), associations(item)));
  }
}

const facts = item => create('section', {},
  create('h2', {}, 'Members'),
  create('dl', {}, ...[
    ['owner', item.owner], ['dateAdded', time(item.added)], ['lastModified', time(item.modified)],
    ...item.fields.filter(field => field.value !== '').map(field => [field.name, field.value]),
  ].flatMap(([name, value]) => [create('dt', {}, name), create('dd', {}, value)])),
  create('h2', {}, 'Tags'),
  create('div', {}, ...orNone(tagChips(item.tags))),
  create('h2', {}, 'Security labels'),
  create('div', {}, ...orNone(labelChips(item.labels))),
  create('h2', {}, 'Attributes'),
  ...orNone(item.attributes.map(attribute => create('div', { class: 'attribute' },
    create('span', { class: 'quiet' }, attribute.type, attribute.displayed ? ' (displayed)' : '',
      attribute.source ? `, ${attribute.source}` : ''),
    ' ', ...labelChips(attribute.labels),
    create('pre', {}, attribute.value)))));

const associations = item => create('section', {},
  create('h2', {}, 'Associations'),
  item.nodes.length > 1 ? drawPicture(item) : create('p', { class: 'quiet' }, 'None'),
  item.others.length > 0 ? create('p', { class: 'quiet' }, `${item.others.length} more are not in the picture, but in the list.`) : null,
  item.nodes.length > 1 ? list(item) : null);

// The same without a picture, for those who do not see it and for long names.
const list = item => create('ul', { class: 'neighbors' }, ...[...item.nodes.slice(1), ...item.others].map(node => create('li', {},
  create('a', { href: `#/item/${node.id}` }, node.name), ' ', create('span', { class: 'quiet' }, describe(item, node)))));

function describe(item, node) {
  const names = item.lines.filter(line => [line.from, line.to].includes(node.id) && [line.from, line.to].includes(item.id))
    .map(line => line.name).filter(name => name !== null);
  return [node.type, ...names].join(', ');
}

const orNone = elements => elements.length > 0 ? elements : [create('span', { class: 'quiet' }, 'None')];
