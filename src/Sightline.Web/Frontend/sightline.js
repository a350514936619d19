// What pages do more easily where scripts run. Every page does all that it is for without it.
import { createAll, isSupported, Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink, Tabs } from 'govuk-frontend';

// The components ask for both classes; a script in the page itself would need a hole in the content policy.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported');
}

if (isSupported()) {
  for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink, Tabs]) {
    createAll(component);
  }
}
