// Draws an item in the middle, its neighbors around it, and lines for the associations. A click on a neighbor goes on to it.
import { create, createSvg } from './dom.js';

const width = 820;
const radius = 9;
const longestName = 22;

export function drawPicture(item) {
  const places = arrange(item.nodes);
  const height = places.height;
  return create('div', {},
    createSvg('svg',
      { class: 'picture', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': `Associations of ${item.name}` },
      ...item.lines.map(line => drawLine(line, places.of, item.id)),
      ...item.nodes.map((node, index) => drawNode(node, places.of.get(node.id), index === 0))),
    create('div', { class: 'legend' }, ...[...new Set(item.nodes.map(node => node.class))].map(name =>
      create('span', { class: `type ${name}` }, name)),
      item.lines.some(line => line.directed) ? 'arrows: named associations, and assets' : null));
}

// Neighbors of a type are next to each other: the first half on the right, from top to bottom, the others on the left, from bottom to top.
function arrange(nodes) {
  const [center, ...others] = nodes;
  others.sort((one, other) => one.class.localeCompare(other.class) || one.type.localeCompare(other.type) || one.id - other.id);
  const rows = Math.ceil(others.length / 2);
  const height = Math.max(260, rows * (rows > 8 ? 30 : 64) + 60);
  const of = new Map([[center.id, { x: width / 2, y: height / 2, side: 'middle' }]]);
  others.forEach((node, index) => {
    const isRight = index < rows;
    const count = isRight ? rows : others.length - rows;
    const row = isRight ? index : others.length - 1 - index;
    const along = (row + 0.5) / count * 2 - 1;
    const out = 110 + 80 * Math.sqrt(1 - along * along);
    of.set(node.id, {
      x: width / 2 + (isRight ? out : -out),
      y: height / 2 + along * (height / 2 - 20),
      side: isRight ? 'start' : 'end',
    });
  });
  return { of, height };
}

function drawLine({ from, to, name, directed }, places, centerId) {
  const [start, end] = [places.get(from), places.get(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [x, y] = [(end.x - start.x) / length, (end.y - start.y) / length];
  // Names are away from the center, where the lines meet.
  const share = from === centerId ? 0.6 : to === centerId ? 0.4 : 0.5;
  const tip = { x: end.x - x * (radius + 2), y: end.y - y * (radius + 2) };
  return createSvg('g', { class: 'line' },
    createSvg('line', { x1: start.x, y1: start.y, x2: tip.x, y2: tip.y }),
    directed ? createSvg('path', { class: 'arrow', d: arrow(tip, x, y) }) : null,
    name === null ? null : createSvg('text', {
      class: 'line-name', x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share - 4,
    }, name));
}

const arrow = (tip, x, y) =>
  `M${tip.x} ${tip.y} L${tip.x - 10 * x - 4 * y} ${tip.y - 10 * y + 4 * x} L${tip.x - 10 * x + 4 * y} ${tip.y - 10 * y - 4 * x} Z`;

function drawNode(node, { x, y, side }, isCenter) {
  const text = createSvg('text', {
    x: side === 'start' ? x + 14 : side === 'end' ? x - 14 : x,
    y: isCenter ? y + 30 : y + 4,
    'text-anchor': side,
  }, shorten(node.name));
  const shape = createSvg('g', { class: `${node.class}${isCenter ? ' center' : ''}` },
    createSvg('title', {}, `${node.type}: ${node.name}`),
    createSvg('circle', { cx: x, cy: y, r: isCenter ? radius + 4 : radius }),
    text);
  return isCenter ? shape : createSvg('a', { href: `#/item/${node.id}` }, shape);
}

const shorten = name => name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
