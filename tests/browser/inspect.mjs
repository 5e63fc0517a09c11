// Functions that run inside the page.

/* Texts whose contrast is below WCAG AA, by the colours the browser computed. */
export function unreadableTexts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const cache = new Map();
  const parse = color => {
    if (!cache.has(color)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      cache.set(color, Array.from(canvas.getImageData(0, 0, 1, 1).data));
    }
    return cache.get(color);
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const backOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color[3] === 255) return color;
      if (color[3] !== 0) throw new Error(`a half transparent back on ${at.className}`);
    }
    return [255, 255, 255, 255];
  };

  const unreadable = [];
  let checked = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || ['SCRIPT', 'STYLE', 'title'].includes(element.tagName)) continue;
    checked++;
    const style = getComputedStyle(element);
    const ink = parse(element.closest('svg') ? style.fill : style.color);
    const [light, dark] = [luminance(ink), luminance(backOf(element))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) unreadable.push(`${contrast.toFixed(2)} ${element.localName}.${element.className?.baseVal ?? element.className} "${texts.currentNode.data.trim().slice(0, 30)}"`);
  }
  return { checked, unreadable };
}

/* What makes the page scroll sideways, or is cut off at an edge. */
export function outsideTexts() {
  const outside = [];
  if (document.documentElement.scrollWidth > innerWidth) outside.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    // The table of an article has a frame of its own to scroll in; what only readers of words get is nowhere.
    if (element.closest('.scroll, .unseen, thead, .skip, svg, script') || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) outside.push(`${element.localName}.${element.className} ${Math.round(box.left)}–${Math.round(box.right)}`);
  }
  return outside.slice(0, 10);
}

/* Controls that a screen reader could not name, labels without a control, and ids that stand twice. */
export function unnamedControls() {
  const troubles = [];
  for (const control of document.querySelectorAll('button, a[href], summary')) {
    if (!(control.getAttribute('aria-label') ?? control.textContent).trim()) troubles.push(`${control.localName} without a name in ${control.parentElement.className}`);
  }
  for (const button of document.querySelectorAll('button[data-switch]')) {
    if (!['true', 'false'].includes(button.getAttribute('aria-pressed'))) troubles.push(`${button.dataset.switch} does not say whether it is pressed`);
  }
  for (const label of document.querySelectorAll('label')) {
    if (!label.control) troubles.push(`label "${label.textContent}" without a control`);
  }
  const ids = Array.from(document.querySelectorAll('[id]'), element => element.id);
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) troubles.push(`id ${id} stands twice`);
  return troubles;
}
