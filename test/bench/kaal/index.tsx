import { PrimaryButton, ThemeProvider } from 'office-ui-fabric-react';
import { createRoot } from 'react-dom/client';

/** The smallest pane of the kind: what every add-in of React and Fabric pays before it does anything. */
void Office.onReady(() => {
  const place = document.getElementById('pane');
  if (place) {
    createRoot(place).render(
      <ThemeProvider>
        <h1>Kaal</h1>
        <PrimaryButton text="Lezen" />
      </ThemeProvider>,
    );
  }
});
