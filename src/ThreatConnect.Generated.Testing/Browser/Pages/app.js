// Which view is shown, by the part of the address after #, and the requests as they come.
import { coalesced, get, showError } from './dom.js';
import { showItems } from './items.js';
import { showItem } from './item.js';
import { showRequests } from './requests.js';

const view = document.getElementById('view');
const requests = new Map();
let events = null;
let current = { refresh() {}, requestsChanged() {} };

async function route() {
  const [name, id] = location.hash.replace(/^#\//, '').split('/');
  const isRequests = name === 'requests';
  for (const link of document.querySelectorAll('nav a')) {
    link.setAttribute('aria-current', String(link.getAttribute('href') === (isRequests ? '#/requests' : '#/items')));
  }

  showError(null);
  try {
    current = isRequests ? await showRequests(view, requests)
      : name === 'item' ? await showItem(view, id)
      : await showItems(view, await get('overview'));
  } catch (error) {
    view.replaceChildren();
    showError(error);
  }
}

// A change of the state is shown at once.
const refresh = coalesced(() => current.refresh());

// Only while the page is seen: a browser has six connections to a server, for all tabs together.
function follow() {
  if (document.hidden) {
    events?.close();
    events = null;
  } else if (events === null) {
    events = new EventSource('/_simulator/requests');
    events.addEventListener('message', event => receive(JSON.parse(event.data)));
    events.addEventListener('open', () => {
      requests.clear();
      showError(null);
    });
    events.addEventListener('error', () => showError(new Error('The simulator does not respond.')));
  }
}

function receive({ first, requests: changed }) {
  for (const number of requests.keys()) {
    if (number < first) {
      requests.delete(number);
    }
  }

  for (const request of changed) {
    requests.set(request.number, request);
  }

  current.requestsChanged();
  if (changed.some(request => request.milliseconds !== null && request.method !== 'GET')) {
    refresh();
  }
}

document.getElementById('address').textContent = `${location.origin}/api`;
addEventListener('hashchange', route);
document.addEventListener('visibilitychange', follow);
await route();
follow();
