-- Portable over SQLite and PostgreSQL. Instants are ISO 8601 text in UTC with milliseconds, so that they sort as they stand.

CREATE TABLE complaint_case (
    reference   TEXT PRIMARY KEY,
    opened_at   TEXT NOT NULL,
    state       TEXT NOT NULL,
    department  TEXT,
    centre      TEXT,
    document    TEXT,
    version     INTEGER NOT NULL
);

CREATE TABLE item (
    id                    TEXT PRIMARY KEY,
    source_key            TEXT NOT NULL UNIQUE,
    sha256                TEXT NOT NULL,
    channel               TEXT NOT NULL,
    received_at           TEXT NOT NULL,
    message_id            TEXT,
    body_hash             TEXT,
    kind                  TEXT NOT NULL,
    first_item            TEXT REFERENCES item (id),
    same_message_id_seen  INTEGER NOT NULL,
    state                 TEXT NOT NULL,
    reason                TEXT,
    case_reference        TEXT REFERENCES complaint_case (reference),
    attempts              INTEGER NOT NULL,
    lease_owner           TEXT,
    lease_until           TEXT
);
CREATE INDEX item_by_sha256 ON item (sha256);
CREATE INDEX item_by_message_id ON item (message_id);
CREATE INDEX item_by_state ON item (state, attempts, received_at, id);
CREATE INDEX item_by_case ON item (case_reference);

CREATE TABLE item_file (
    item_id     TEXT NOT NULL REFERENCES item (id),
    position    INTEGER NOT NULL,
    file_name   TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    size_bytes  BIGINT NOT NULL,
    PRIMARY KEY (item_id, position)
);

CREATE TABLE letter_file (
    case_reference  TEXT NOT NULL REFERENCES complaint_case (reference),
    file_name       TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    PRIMARY KEY (case_reference, file_name)
);

CREATE TABLE reference_counter (
    registration_year  INTEGER PRIMARY KEY,
    last_number        INTEGER NOT NULL
);

CREATE TABLE event (
    number          BIGINT PRIMARY KEY,
    at              TEXT NOT NULL,
    actor           TEXT NOT NULL,
    item_id         TEXT,
    case_reference  TEXT,
    kind            TEXT NOT NULL,
    detail          TEXT NOT NULL,
    previous_hash   TEXT NOT NULL,
    hash            TEXT NOT NULL
);
CREATE INDEX event_by_case ON event (case_reference, number);

CREATE TABLE event_head (
    id      INTEGER PRIMARY KEY,
    number  BIGINT NOT NULL,
    hash    TEXT NOT NULL
);
INSERT INTO event_head (id, number, hash) VALUES (1, 0, '');
