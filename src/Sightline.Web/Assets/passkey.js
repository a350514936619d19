'use strict';

// Asks the browser for a passkey at the click, and sends what it answers as an ordinary form.
(() => {
  const form = document.querySelector('form[data-passkey]');
  if (!form || !window.PublicKeyCredential || !PublicKeyCredential.parseRequestOptionsFromJSON) {
    return;
  }

  const instead = document.getElementById('no-passkey');
  const says = form.querySelector('.says');
  const button = form.querySelector('button');
  form.hidden = false;
  instead.hidden = true;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    says.textContent = 'Follow what your device asks.';
    try {
      const answer = await fetch(form.dataset.passkey, { method: 'POST', body: new FormData(form), redirect: 'error' });
      if (!answer.ok) {
        throw new Error('refused');
      }

      const asked = await answer.json();
      const credential = form.dataset.passkey.endsWith('/make')
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked.options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked.options) });
      form.elements.Ticket.value = asked.ticket;
      form.elements.Credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch {
      button.disabled = false;
      says.textContent = 'That did not work, or was stopped. Try again. If this page was open for long, load it again first.';
      button.focus();
    }
  });
})();
