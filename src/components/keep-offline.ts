/** Brings the button’s behaviour only where there is one. */
if (document.querySelector('keep-offline')) void import('../offline/keep.ts');
