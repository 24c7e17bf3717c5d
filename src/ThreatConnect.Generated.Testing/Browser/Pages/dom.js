// Elements and data. Data becomes text and never markup.

const svgNamespace = 'http://www.w3.org/2000/svg';

export const create = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

export const createSvg = (name, attributes = {}, ...children) => fill(document.createElementNS(svgNamespace, name), attributes, children);

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }

  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

export async function get(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  return read(await fetch(`/_simulator/${path}?${query}`));
}

export async function change(method, path, body) {
  return read(await fetch(`/_simulator/${path}`, { method, body: body && JSON.stringify(body) }));
}

async function read(response) {
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.message);
  }

  return body;
}

export function showError(error) {
  const message = document.getElementById('message');
  message.textContent = error?.message ?? '';
  message.hidden = !error;
}

// Runs what a control starts, and shows its error.
export const guarded = action => async (...values) => {
  try {
    await action(...values);
    showError(null);
  } catch (error) {
    showError(error);
  }
};

// While the action runs, calls of it together cause one more run.
export function coalesced(action) {
  let isWanted = false;
  let isRunning = false;
  return guarded(async () => {
    isWanted = true;
    if (isRunning) {
      return;
    }

    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await action();
      }
    } finally {
      isRunning = false;
    }
  });
}

export const time = text => text.replace('T', ' ').replace(/(\.\d{3})\d*/, '$1').replace(/(Z|\+00:00)$/, '');

export const tagChips = tags => tags.map(tag => create('span', { class: 'chip' }, tag));

export const labelChips = labels => labels.map(label => {
  const swatch = create('i');
  if (/^[0-9a-f]{6}$/i.test(label.color ?? '')) {
    swatch.style.background = `#${label.color}`;
  }

  return create('span', { class: 'chip' }, swatch, label.name);
});
