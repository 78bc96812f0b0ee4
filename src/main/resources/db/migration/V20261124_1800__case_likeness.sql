-- By which a person and a text are known again. Keys are hashes, so that no name or address stands here; the NIR is in none of them.
CREATE TABLE case_key (
    case_reference  TEXT NOT NULL REFERENCES complaint_case (reference),
    key_hash        TEXT NOT NULL,
    PRIMARY KEY (case_reference, key_hash)
);
CREATE INDEX case_key_by_hash ON case_key (key_hash);

CREATE TABLE case_signature (
    case_reference  TEXT PRIMARY KEY REFERENCES complaint_case (reference),
    signature       TEXT NOT NULL
);
