/* The stand-in's own add-in: three custom functions and nothing else. Tests run their own Excel.run in this frame. */
CustomFunctions.associate('DUBBEL', (value) => value * 2);
CustomFunctions.associate(
  'TELOP',
  (first, second, rest) => first + (second === null ? 100 : second) + rest.reduce((sum, value) => sum + value, 0),
);
CustomFunctions.associate('TAFEL', (value) => [
  [value, value * 2],
  [value * 3, value * 4],
]);
CustomFunctions.associate('SOM', (matrix) => matrix.flat().reduce((sum, value) => sum + Number(value || 0), 0));
CustomFunctions.associate('FOUT', (soort) => {
  throw new CustomFunctions.Error(
    soort === 'na' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    'Dit kan niet.',
  );
});
window.commando = 0;
Office.onReady(() => {
  Office.actions.associate('tel', (event) => {
    window.commando += 1;
    event.completed();
  });
  window.gereed = true;
});
