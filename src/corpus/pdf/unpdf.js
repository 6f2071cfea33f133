// JavaScript, with the declarations beside it: those of unpdf are pdf.js's for browsers, and need the types of the DOM.
export { getDocumentProxy } from 'unpdf';
