'use strict';
(() => {
  const root = document.documentElement;
  const darkScheme = matchMedia('(prefers-color-scheme: dark)');

  const isPressed = button => button.getAttribute('aria-pressed') === 'true';
  const press = (button, value) => button.setAttribute('aria-pressed', String(value));

  /* Without this script the labels are plain text; with it they are buttons. */
  const start = { theme: () => darkScheme.matches, dropped: () => true, role: () => false, entity: () => false };
  for (const label of document.querySelectorAll('[data-switch]')) {
    const button = document.createElement('button');
    button.type = 'button';
    for (const { name, value } of label.attributes) {
      if (name !== 'hidden') button.setAttribute(name, value);
    }
    press(button, start[label.dataset.switch]());
    button.append(...label.childNodes);
    label.replaceWith(button);
  }
  for (const status of document.querySelectorAll('.shown')) status.hidden = false;
  root.classList.add('js');

  darkScheme.addEventListener('change', event => {
    if (!root.dataset.theme) press(document.querySelector('[data-switch="theme"]'), event.matches);
  });

  /* Pressed roles are the only ones shown; none pressed shows all. */
  function filter(button) {
    const list = button.closest('.blocks');
    const roles = new Set(Array.from(list.querySelectorAll('[data-switch="role"][aria-pressed="true"]'), role => role.dataset.role));
    const withDropped = isPressed(list.querySelector('[data-switch="dropped"]'));
    const blocks = list.querySelectorAll('ol > li');
    let shown = 0;
    for (const block of blocks) {
      block.hidden = (roles.size > 0 && !roles.has(block.dataset.role)) || (!withDropped && block.classList.contains('dropped'));
      if (!block.hidden) shown++;
    }
    list.querySelector('.shown').textContent = shown === blocks.length ? '' : `${shown} of ${blocks.length} blocks shown`;
  }

  function clearEntity(page) {
    for (const button of page.querySelectorAll('[data-switch="entity"][aria-pressed="true"]')) press(button, false);
    for (const mark of page.querySelectorAll('mark.on')) mark.classList.remove('on', 'here');
    for (const next of page.querySelectorAll('.next')) next.remove();
  }

  function selectEntity(button) {
    const page = button.closest('.page');
    const isOn = isPressed(button);
    clearEntity(page);
    if (!isOn) return;
    press(button, true);
    const marks = page.querySelectorAll(`mark[data-entity="${button.dataset.entity}"]`);
    for (const mark of marks) mark.classList.add('on');
    if (marks.length > 0) button.after(nextButton(marks));
  }

  function nextButton(marks) {
    const next = document.createElement('button');
    let place = -1;
    next.type = 'button';
    next.className = 'next';
    next.textContent = 'Show';
    next.addEventListener('click', () => {
      if (place >= 0) marks[place].classList.remove('here');
      place = (place + 1) % marks.length;
      marks[place].classList.add('here');
      marks[place].scrollIntoView({ block: 'center' });
      next.textContent = `${place + 1} of ${marks.length}`;
      next.setAttribute('aria-label', `Mention ${place + 1} of ${marks.length} shown; show the next`);
    });
    return next;
  }

  const actions = {
    theme: button => { root.dataset.theme = isPressed(button) ? 'dark' : 'light'; },
    dropped: filter,
    role: filter,
    entity: selectEntity,
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const button = event.target.closest('button[data-switch]');
    const mark = event.target.closest('mark[data-entity]');
    if (link) {
      /* What a filter hides must not be a dead end. */
      const target = document.getElementById(link.hash.slice(1));
      if (target?.hidden) target.hidden = false;
    } else if (button) {
      press(button, !isPressed(button));
      actions[button.dataset.switch](button);
    } else if (mark && !event.target.closest('a')) {
      mark.closest('.page').querySelector(`[data-switch="entity"][data-entity="${mark.dataset.entity}"]`)?.click();
    }
  });
})();
