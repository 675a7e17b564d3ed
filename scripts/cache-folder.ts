/** Where indexes and answers of databases are kept between runs; TOUCHSTONE_CACHE names another folder. */
export const CACHE = process.env.TOUCHSTONE_CACHE || ".cache";
