import { configure } from '@testing-library/react';

// Waiting is for what comes on screen, however long a busy machine takes.
configure({ asyncUtilTimeout: 120_000 });
