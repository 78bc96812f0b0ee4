-- The watched outbox asks at every look which folders were noted as taken away.
CREATE INDEX event_by_kind ON event (kind, case_reference, number);
