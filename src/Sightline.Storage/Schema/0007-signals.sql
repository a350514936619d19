-- The answers to a family's signals are found without going through its entries.
CREATE INDEX journal_signal_answers ON journal (family, position) WHERE kind IN ('signal-answered', 'signal-answer-withdrawn');
