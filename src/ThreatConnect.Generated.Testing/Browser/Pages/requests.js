// The last requests as they come, beside the switches of faults.
import { change, create, get, guarded, time } from './dom.js';
import { createFaults } from './faults.js';

const shownAtMost = 200;

export async function showRequests(view, requests) {
  const rows = create('tbody');
  const none = create('p', { class: 'quiet' }, 'No request yet. Use the address above, or try the API here.');
  const faults = await createFaults();
  let open = null;

  view.replaceChildren(create('div', { class: 'columns requests' },
    create('section', {},
      create('div', { class: 'controls' }, create('h2', {}, 'Requests'),
        create('button', { onclick: guarded(() => change('DELETE', 'requests')) }, 'Clear')),
      create('div', { class: 'scroll' }, create('table', {},
        create('thead', {}, create('tr', {}, ...['Time', 'Request', 'Status', 'Fault'].map(title => create('th', {}, title)),
          create('th', { class: 'number' }, 'ms'))),
        rows)),
      none),
    faults.element));
  show();
  return {
    refresh() {},
    requestsChanged() {
      show();
      faults.refresh();
    },
  };

  function show() {
    const latest = [...requests.values()].sort((one, other) => other.number - one.number).slice(0, shownAtMost);
    rows.replaceChildren(...latest.flatMap(request => request.number === open?.number ? [row(request), open.details] : [row(request)]));
    none.hidden = latest.length > 0;
  }

  function row(request) {
    const isGood = request.status >= 200 && request.status < 300;
    const status = request.status ?? (request.milliseconds === null ? '…' : 'none');
    const name = request.number === open?.number ? 'request open' : 'request';
    return create('tr', { class: name, onclick: guarded(() => toggle(request.number)) },
      create('td', { class: 'quiet' }, time(request.time).slice(11)),
      create('td', { class: 'target' }, create('button', { class: 'plain' }, create('strong', {}, request.method), ' ', request.target)),
      create('td', { class: `status ${isGood ? 'good' : status === '…' ? '' : 'bad'}` }, String(status)),
      create('td', { class: 'fault' }, request.fault ?? ''),
      create('td', { class: 'number' }, request.milliseconds === null ? '' : String(request.milliseconds)));
  }

  async function toggle(number) {
    open = open?.number === number ? null : { number, details: details(await get(`requests/${number}`)) };
    show();
  }
}

const details = request => create('tr', { class: 'open' }, create('td', { class: 'details', colspan: 5 },
  create('dl', {}, ...request.headers.flatMap(header => [create('dt', {}, header.name), create('dd', {}, header.value)])),
  request.body === '' ? null : create('pre', {}, format(request.body)),
  request.isBodyTruncated ? create('p', { class: 'quiet' }, 'The log has the start of the body only.') : null));

function format(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // Not JSON, or its start only.
    return body;
  }
}
