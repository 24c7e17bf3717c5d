// The switches of faults. A switch makes the chosen requests fail until it is switched off, or as often as was said.
import { change, coalesced, create, get, guarded } from './dom.js';

export async function createFaults() {
  const method = create('select', { name: 'method' },
    ...['', 'GET', 'POST', 'PUT', 'DELETE'].map(name => create('option', { value: name }, name || 'Any')));
  const path = create('input', { name: 'path', placeholder: 'any, or /v2/groups/*' });
  const times = create('input', { name: 'times', type: 'number', min: 1, placeholder: 'all' });
  const offers = new Map();
  const list = create('div');
  const others = create('div');
  let asked = 0;

  for (const offer of (await get('faults')).offers) {
    offers.set(offer.key, createOffer(offer));
    list.append(offers.get(offer.key).element);
  }

  await load();
  return {
    element: create('section', { class: 'faults' },
      create('div', { class: 'controls' }, create('h2', {}, 'Faults'),
        create('button', { onclick: guarded(() => send('DELETE', 'faults')) }, 'All off')),
      create('div', { class: 'controls' }, ...[['Method', method], ['Path', path], ['Requests', times]].map(([title, control]) =>
        create('label', {}, title, control))),
      list, others),
    refresh: coalesced(load),
  };

  function createOffer(offer) {
    const number = offer.number && create('input', {
      type: 'number', value: offer.number.default, min: offer.number.minimum, max: offer.number.maximum,
      'aria-label': `${offer.number.title} of ${offer.title}`,
    });
    const active = create('p', { class: 'active' });
    const control = create('input', {
      type: 'checkbox', role: 'switch', id: `fault-${offer.key}`,
      onchange: guarded(() => control.checked ? switchOn(offer, number) : send('DELETE', `faults/${offer.key}`)),
    });
    return {
      element: create('div', { class: 'offer' }, control,
        create('div', {}, create('label', { for: `fault-${offer.key}` }, offer.title), create('p', {}, offer.description), active),
        number && create('label', { class: 'number' }, offer.number.title, number)),
      show(rule) {
        control.checked = Boolean(rule);
        active.textContent = rule ? describe(rule) : '';
      },
    };
  }

  function switchOn(offer, number) {
    return send('PUT', `faults/${offer.key}`, {
      number: number ? Number(number.value) : null,
      method: method.value,
      path: path.value.trim(),
      times: times.value === '' ? null : Number(times.value),
    });
  }

  async function send(verb, address, body) {
    try {
      await change(verb, address, body);
    } finally {
      // A switch that was refused goes back.
      await load();
    }
  }

  async function load() {
    const number = ++asked;
    const state = await get('faults');
    if (number !== asked) {
      // A later answer is on its way.
      return;
    }

    for (const offer of state.offers) {
      offers.get(offer.key).show(offer.active);
    }

    others.replaceChildren(...(state.others.length === 0 ? [] : [create('h2', {}, 'Added by the program')]), ...state.others.map(rule =>
      create('p', { class: 'quiet' }, `${rule.name}: ${describe(rule)}`)));
  }
}

const describe = rule => rule.remaining === '' ? `On for ${rule.requests}` : `On for ${rule.requests}, ${rule.remaining} left`;
