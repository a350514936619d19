-- What stands of plan and safety beside a family's line is read with every record, and is a few rows among hundreds: it is found by kind.
CREATE INDEX journal_plans ON journal (family, position) WHERE kind IN ('plan-recorded', 'plan-withdrawn');
